/** Which sentence says what leaves this machine before the text is filed; where a model reads it afterwards, it says no more. */
export function whereItStays({ isFetched, isSentOn }: { isFetched: boolean; isSentOn: boolean }): string {
  const name = isFetched ? 'localPage' : 'local';
  return isSentOn ? `${name}UntilFiled` : name;
}
