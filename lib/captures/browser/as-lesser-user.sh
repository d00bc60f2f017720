#!/bin/sh
# Starts BROWSER as the user BROWSER_USER, who gets the profile that was made for this one start, and nothing else.
for given in "$@"; do
  case "$given" in --user-data-dir=*) profile="${given#--user-data-dir=}" ;; esac
done
[ -d "$profile" ] && chown "$BROWSER_USER:$BROWSER_USER" "$profile" || exit 1
export HOME="$profile"
exec setpriv --reuid="$BROWSER_USER" --regid="$BROWSER_USER" --clear-groups -- "$BROWSER" "$@"
