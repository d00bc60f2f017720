/** How long a comment may be, in UTF-16 units, each name counted as the id it is sent as. Apart, so that screens load no more. */
export const LONGEST_COMMENT = 5000;
