const OUTLETS = new Set(
  'reuters ap afp tass ria interfax dpa efe ansa kyodo xinhua bloomberg bbc cnn nbc cbs abc fox npr pbs rt dw zdf ard rai nhk politico axios bild spiegel zeit welt faz guardian times telegraph independent economist post journal tribune herald gazette chronicle examiner observer mirror sun mail express star globe nikkei izvestia kommersant vedomosti rbc belta ukrinform unian suspilne figaro monde libération pais mundo repubblica corriere globo asahi yomiuri haaretz aljazeera jazeera sky itv pti upi aap kuna irna isna tasnim anadolu yonhap kcna jiji antara bernama belga ritzau lusa agerpres mti ctk tanjug hina pap delfi novosti sputnik aftenposten dagbladet politiken berlingske aftonbladet expressen volkskrant telegraaf nrc parisien humanité ouest-france bfmtv handelsblatt süddeutsche tagesspiegel taz kurier orf srf stampa messaggero avvenire rtve vanguardia clarín folha estadão excélsior kathimerini hurriyet sabah cumhuriyet milliyet ynet maariv arabiya mayadeen ahram khaleej ndtv mainichi sankei chosun joongang hankyoreh caixin scmp rappler kompas cnbc msnbc newsweek propublica huffpost bellingcat mediapart correctiv rnz tvnz smh crikey sbs cbc ctv rte rté tvn tvp polsat onet wyborcza rzeczpospolita meduza pravda hromadske rferl voa euronews france24 rfi nyt wsj'.split(
    ' ',
  ),
);
const KIND =
  /\b(?:News|Times|Post|Daily|Weekly|Agency|TV|Television|Radio|Newspaper|Magazine|Herald|Journal|Gazette|Press|Tribune|Courier|Echo|Argus|Bulletin|Advertiser|Sentinel|Dispatch|Chronicle|Examiner|Broadcasting|Newswire|Zeitung|Tageblatt|Nachrichten|Diario|Jornal|Correio|Gazeta|Gazzetta)\b/;

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
