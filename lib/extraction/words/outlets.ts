const OUTLETS = new Set(
  'reuters ap afp tass ria interfax dpa efe ansa kyodo xinhua bloomberg bbc cnn nbc cbs abc fox npr pbs rt dw zdf ard rai nhk politico axios bild spiegel zeit welt faz guardian times telegraph independent economist post journal tribune herald gazette chronicle examiner observer mirror sun mail express star globe nikkei izvestia kommersant vedomosti rbc belta ukrinform unian suspilne figaro monde libération pais mundo repubblica corriere globo asahi yomiuri haaretz aljazeera jazeera sky itv'.split(
    ' ',
  ),
);
const KIND =
  /\b(?:News|Times|Post|Daily|Weekly|Agency|TV|Television|Radio|Newspaper|Magazine|Herald|Journal|Gazette|Press|Tribune)\b/;

/** Whether a name is a news outlet, through which words reached this text. */
export function isOutlet(name: string): boolean {
  return (
    KIND.test(name) ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => OUTLETS.has(word))
  );
}
