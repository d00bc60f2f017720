import { DE_BODIES, DE_NAMES, DE_ROLES } from '#lib/extraction/rules/words/de-people';
import { DE_TAGS } from '#lib/extraction/rules/words/de-tags';
import { EMPTY } from '#lib/extraction/rules/words/empty';
import type { LanguageWords } from '#lib/extraction/rules/words/language-words';

const TE = 'te ten t en';

const PRESENT =
  'arbeitet bedeutet beantragt befürchtet begrüßt behauptet behandelt berichtet beschäftigt bestätigt bestreitet besucht betont betreibt bezahlt bezweifelt braucht baut dauert deckt droht eignet einigt erklärt erklären erreicht erwartet erwarten erinnert ermittelt eröffnet ersetzt erzählt folgt fordert fordern führt führen fürchtet gehört gehören genehmigt glaubt glauben handelt hofft hoffen investiert kauft klagt kommentiert kontrolliert kostet kosten kritisiert kritisieren kündigt kürzt lebt leben lehnt lehnen leidet leistet leitet liefert lobt macht machen meint meinen meldet melden mahnt nutzt nutzen öffnet plant planen produziert prüft prüfen rechnet rechnen reicht reagiert regiert rettet sagt sagen sammelt scheitert schätzt schätzen schafft schickt sendet setzt sichert sorgt spart sperrt spielt startet stellt stellen stimmt streicht stützt sucht teilt teilen trennt überprüft umfasst untersucht unterstützt verändert verantwortet verdient verfügt verhandelt verkauft verlangt verlangen vermutet versichert versorgt verteidigt verurteilt verzeichnet verzichtet wartet warten warnt warnen wechselt weigert wendet wirbt wohnt wohnen zahlt zählt zeigt zeigen zweifelt erschwert bedauert bekräftigt ergänzt erläutert unterstreicht spricht streiten fahren entfallen entfällt';

/** "zahle" of "zahlt": forms of reported speech; "meine" is a possessive. */
const SUBJUNCTIVE = PRESENT.split(' ')
  .filter((form) => form.endsWith('t') && form !== 'meint')
  .map((form) => form.replace(/e?t$/u, 'e'))
  .join(' ');

/** The grammar of German. */
export const DE: LanguageWords = {
  ...EMPTY,
  that: 'dass daß',
  because: 'weil da',
  resumes: 'eine_zahl eine_summe ein_wert',
  asked: 'befragt befragte befragten',
  being: 'ist sind war waren sei seien wäre',
  adjectival: '\\p{L}{2,}(?:t|en)',
  and: 'und sowie',
  but: 'aber doch jedoch sondern während obwohl obgleich wobei wohingegen',
  turns: 'aber doch während wohingegen',
  relative: 'welcher welche welches welchen welchem was wo wer wem wen wessen worüber womit wofür wodurch wonach',
  subordinate:
    'wenn als ob wie nachdem bevor ehe bis seit seitdem sobald solange damit falls sofern indem warum wann wieviel wohin woher',
  prepositions:
    'an am ans auf aus bei beim bis durch entlang für gegen gegenüber hinter hinterm in im ins mit nach neben ohne seit über überm um unter vom von vor vorm wegen während zu zum zur zwischen trotz dank statt anstatt aufgrund innerhalb außerhalb mithilfe infolge angesichts samt per pro ab binnen laut',
  determiners:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem kein keine keinen keinem keiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner alle allen aller viele vielen mehrere mehreren einige einigen manche manchen etliche etlichen sämtliche sämtlichen solche solchen wenige wenigen beide beiden dessen deren zwei drei vier fünf sechs sieben acht neun zehn',
  articles:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes kein keine keinen keinem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren mein meine alle allen viele vielen mehrere einige beide beiden dessen deren',
  light:
    'nicht sich auch davon noch schon bereits nur etwa rund knapp fast mehr nie niemals immer oft dann danach anschließend zuvor zunächst schließlich jetzt heute gestern morgen hier dort dabei damit dazu daher deshalb deswegen dennoch trotzdem allerdings hingegen zudem außerdem weiter weiterhin erneut bisher bislang derzeit aktuell inzwischen mittlerweile erst einmal so sehr wohl wieder gar eben etwas daran darauf darüber ebenfalls jedoch aber ihm ihr ihn ihnen es ab an auf aus ein vor zurück hin mit',
  he: 'er',
  she: 'sie',
  we: 'wir',
  own: 'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer',
  possessive: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen deren',
  numerals:
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn zwanzig dreißig vierzig fünfzig hundert tausend dutzend hunderte tausende',
  compared: 'doppelt dreimal hälfte mehr weniger drittel viertel doppelte dreifache gegenüber',
  ordinals: 'erste ersten zweite zweiten dritte dritten vierte vierten letzte letzten',
  generic: 'behörde einrichtung gruppe partei organisation unternehmen institut',
  places: 'gemeinde stadt ort dorf',
  here: 'ort stelle',
  involved: 'angeklagte angeklagter opfer',
  ordinary: 'hausmeister nachbar eigentümer landwirt vater arbeiter student',
  clients: 'mandant mandantin mandanten',
  management: 'leitung geschäftsführung direktion',
  auxiliary: 'hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden hätte hätten',
  finite: `ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag möchte möchten bin gibt gab gaben gebe gäbe brach brachen gilt rückte löschte fielen geriet gerieten riss rissen sprang sprangen schuf geht gehen ging gingen gehe kommt kommen kam kamen komme steht stehen stand standen stehe liegt liegen lag lagen liege bleibt bleiben blieb blieben bleibe lässt lassen ließ ließen lasse nimmt nehmen nahm nahmen nehme sieht sehen sah sahen sehe hält halten hielt hielten halte läuft laufen lief liefen laufe trägt tragen trug trugen fährt fahren fuhr fuhren spricht sprechen sprach sprachen trifft treffen traf trafen hilft helfen half fällt fallen fiel fielen wächst wachsen wuchs steigt steigen stieg stiegen sinkt sinken sank sanken schreibt schrieb schrieben findet finden fand fanden finde bringt brachte brachten denkt dachte weiß wissen wusste wisse kennt kannte nennt nannte brennt brannte beginnt begann begannen gewinnt gewann verliert verlor verloren zieht zog zogen schließt schloss schlossen schlägt schlug wirft warf stirbt starb starben tritt trat traten tut tat taten bittet bat baten sitzt saß ließ rief riefen ruft heißt hieß hießen entscheidet entschied erhält erhielt erhielten enthält enthielt entsteht entstand besteht bestand bestehe verspricht versprach beschließt beschloss beschlossen verschwindet verschwand entspricht entsprach betrifft betraf überschreitet überschritt vergisst vergaß befindet befanden befand bezieht bezog erscheint erschien verweist verwies weist wies wiesen räumt gelingt gelang bietet bot fehlt fehlen fehle weigert enthielten enthält gilt gelten galt galten beträgt betrug verlässt verließ verließen übernimmt übernahm unternimmt vertritt vertrat entzieht verbietet verbot genießt floss fließt fließen schiebt schob trinkt isst aß kostet koste ${SUBJUNCTIVE}`,
  present: PRESENT,
  plural: '',
  endings:
    '(?:ierte|ierten|[bdfghklmnprsztß]igte|[bdfghklmnprsztß]igten|elte|elten|erte|erten|hnte|hnten|agte|agten|ugte|ugten|egte|egten|auchte|auchten|ichte|ichten|uchte|uchten|ärte|ärten|öhte|öhten|ürzte|ürzten|etzte|etzten|ellte|ellten|ührte|ührten|onte|onten|ante|anten|ehrte|ehrten|ehnte|ehnten|aute|auten|eckte|eckten|ückte|ückten|achte|achten|eilte|eilten|elte|ünschte|öste|östen|eiste|eisten|okte|obte|obten|afte|irkte|irkten|ankte|umte|umten|ertete|erteten|eitete|eiteten|istete|isteten|artete|arteten|ldete|ldeten|chtete|chteten|ndete|ndeten|nete|neten|htete|stete|steten)',
  notVerbs:
    'letzte letzten erste ersten zweite zweiten alte alten gute guten kalte rechte rechten leichte leichten schlechte schlechten echte weite weiten breite breiten gesamte gesamten bekannte bekannten beste besten größte größten meisten meiste höchste höchsten nächste nächsten wichtigste neueste jüngste jüngsten älteste bunte konnte gerechte feste festen harte hundertste richtige sämtliche achte achten sanfte zarte geplante geplanten genannte sogenannte sogenannten beliebte verletzte verletzten beteiligte beteiligten betroffene private privaten interessante interessanten dominante relevante prägnante leitende unbekannte unbekannten verwandte verwandten benachbarten erwartete geeignete verschiedene gewählte gewählten bezahlte belastete berechtigte beschädigte beschädigten verseuchte zerstörte zerstörten gestörte gesperrte gesperrten erhöhte erhöhten veraltete veralteten',
  unlistedBehind: 'er sie es wir ich man sich',
  unlisted: '\\p{Ll}{2,}(?:t|te|ten|e)',
  infinitive: '\\p{Ll}{2,}(?:eln|ern|en)',
  participle: '(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter)\\p{Ll}{2,}(?:t|en)|\\p{Ll}+iert)',
  latter: ['dieser letzterer', 'diese letztere'],
  say: [
    [
      'sag beton mein ergänz warn kritisier erläuter bestätig versicher äußer erzähl erklär schilder beklag bemängel mahn lob glaub schätz prognostizier argumentier unterstrich konstatier moniert scherz wetter präzisier bekräftig urteil folger merk bedauer resümier bilanzier spekulier theoretisier diagnostizier attestier notier signalisier suggerier protestier kommentier plädier insistier klag jammer schimpf polter spott höhn witzel wunder staun schwärm jubel prahl brumm murmel flüster raun stöhn seufz stammel referier twitter enthüll offenbar verkünd vermeld verlautbar bescheinig bezeug garantier mutmaß ahn kalkulier prophezei erwider konter parier ätz begründ rechtfertig verteidig schlussfolger konkretisier relativier beschwichtig',
      TE,
      't',
    ],
    ['behaupt vermut fürcht bericht befürcht erwart vermeld meld antwort bericht', 'ete eten et en', 'et'],
    [
      '',
      'schreibt schrieb schrieben gibt gab gaben räumt räumte räumten teilt teilte teilten kündigt kündigte kündigten weist wies wiesen verweist verwies verwiesen hebt hob stellt stellte spricht sprach verspricht versprach rechnet rechnete rechnen rechneten geht ging gehen gingen zeigt zeigte zeigten verlautet verlautete beteuert beteuerte beteuerten meldet meldete meldeten verkündet verkündete antwortet antwortete erwiderte erwidert entgegnete entgegnet rief ruft zitiert hielt hält heißt hieß weiß wusste findet fand fanden gesteht gestand denkt dachte fordert forderte forderten hofft hoffte legt legte führt führte fügt fügte wirft warf warfen erinnert erinnerte droht drohte nennt nannte so deutet deutete deuteten verrät verriet verrieten bekennt bekannte bekannten postet postete gelobt gelobte schwört schwor unterstreicht unterstrich unterstrichen beschreibt beschrieb errechnet errechnete mutmaßt diktiert prognostiziert widerspricht',
      'gesagt erklärt betont berichtet mitgeteilt angekündigt eingeräumt bestätigt geschrieben gewarnt versichert angegeben hingewiesen behauptet gefordert geäußert angemerkt angedeutet verraten bekanntgegeben hervorgehoben unterstrichen festgestellt dargelegt ausgeführt erläutert beklagt bemängelt kritisiert gemutmaßt prognostiziert vorausgesagt vorhergesagt getwittert gepostet gemeldet erzählt geschildert präzisiert beteuert zugesichert zugegeben gestanden ergänzt hinzugefügt bekräftigt bedauert',
    ],
  ],
  deny: [
    [
      '',
      'bestreitet bestreiten bestritt bestritten dementiert dementierte dementierten leugnet leugnete leugneten widerspricht widersprach',
      'bestritten dementiert geleugnet',
    ],
  ],
  promise: [['', 'verspricht versprach versprechen versprachen kündigt kündigte', 'versprochen angekündigt']],
  estimate: [
    ['schätz bezifferte beziffert taxier', TE, 't'],
    ['', 'beziffert bezifferte bezifferten spricht sprechen sprach sprachen', ''],
  ],
  judge: [
    [
      '',
      'bezeichnet bezeichnete bezeichneten nennt nannte nannten hält halten hielt hielten wirft warf warfen beschuldigt beschuldigte',
      '',
    ],
  ],
  jokes: 'scherzt scherzte witzelt witzelte spottet spottete flachst flachste',
  act: [
    ['forder verlang kritisier verurteil beantrag genehmig lobt ermahn bemängel moniert begrüß appellier verteidig', TE, 't'],
    ['begründ unterzeichn', 'ete eten et en', 'et'],
    [
      '',
      'fordert forderte forderten verlangt verlangte beschließt beschloss beschlossen lehnt lehnte bittet bat ruft rief klagt klagte weist wies beantragte dankte dankt unterzeichnete verbot stimmte stimmten',
      'gefordert beschlossen abgelehnt beantragt',
    ],
  ],
  according:
    'laut nach_angaben nach_angaben_von nach_angaben_der nach_angaben_des nach_ansicht_von nach_ansicht_der nach_ansicht_des nach_worten_von nach_worten_der nach_worten_des nach_einschätzung_von nach_einschätzung_der nach_einschätzung_des nach_meinung_von nach_meinung_der nach_meinung_des nach_informationen_der nach_informationen_des nach_auskunft_der nach_auskunft_des nach_auskunft_von nach_darstellung_der nach_darstellung_des aus_sicht_der aus_sicht_des aus_sicht_von nach_eigenen_angaben nach_eigenen_worten ihm_zufolge ihr_zufolge demnach demzufolge danach_zufolge so nach_auffassung_der nach_auffassung_des nach_auffassung_von nach_überzeugung_der nach_überzeugung_des nach_überzeugung_von nach_lesart_der nach_lesart_des nach_lesart_von nach_schilderung_der nach_schilderung_des nach_schilderung_von nach_schilderungen_der nach_schilderungen_des nach_schilderungen_von nach_aussage_der nach_aussage_des nach_aussage_von nach_aussagen_der nach_aussagen_des nach_aussagen_von nach_bekunden_der nach_bekunden_des nach_bekunden_von nach_dafürhalten_der nach_dafürhalten_des nach_dafürhalten_von nach_berechnungen_der nach_berechnungen_des nach_berechnungen_von nach_berechnung_der nach_berechnung_des nach_berechnung_von nach_schätzungen_der nach_schätzungen_des nach_schätzungen_von nach_schätzung_der nach_schätzung_des nach_schätzung_von nach_erkenntnissen_der nach_erkenntnissen_des nach_erkenntnissen_von nach_mitteilung_der nach_mitteilung_des nach_mitteilung_von nach_informationen_von nach_darstellung_von nach_wahrnehmung_der nach_wahrnehmung_des nach_wahrnehmung_von in_den_augen_der in_den_augen_des in_den_augen_von nach_seiner_ansicht nach_ihrer_ansicht nach_seiner_auffassung nach_ihrer_auffassung nach_seinen_worten nach_ihren_worten nach_seinen_angaben nach_ihren_angaben nach_seiner_einschätzung nach_ihrer_einschätzung nach_seiner_meinung nach_ihrer_meinung seiner_meinung_nach ihrer_meinung_nach seiner_ansicht_nach ihrer_ansicht_nach seiner_auffassung_nach ihrer_auffassung_nach seines_erachtens ihres_erachtens aus_seiner_sicht aus_ihrer_sicht nach_seiner_darstellung nach_ihrer_darstellung nach_seiner_überzeugung nach_ihrer_überzeugung nach_eigener_aussage nach_eigener_darstellung nach_eigener_einschätzung eigenen_angaben_zufolge',
  stops:
    'am im in auf bei vor nach zu zum zur mit gegenüber dass und aber gestern heute während hinzu hervor bekannt klar fest gemeinsam zudem weiter sicher überzeugt schriftlich mündlich telefonisch später erneut selbst dazu daraufhin wörtlich unterdessen an aus ein über um für von auch dem den der_zeitung als wenn nachdem bevor unter trotz angesichts wegen während laut',
  roles: DE_ROLES,
  bodies: DE_BODIES,
  papers:
    'bericht studie gutachten urteil umfrage papier schreiben brief mitteilung analyse untersuchung statistik jahresbericht beschluss protokoll dokument vermerk erklärung begründung stellungnahme antrag entwurf artikel meldung anklage aufruf einladung prognose schätzung',
  firstNames: DE_NAMES,
  opinion:
    'ich_glaube ich_denke ich_finde wir_glauben wir_hoffen ich_hoffe sollte sollten müsste müssten schande inakzeptabel unverantwortlich furchtbar wunderbar skandal skandalös katastrophe unsinn lächerlich armutszeugnis frechheit blamage absurd ungerecht unerträglich schlicht_falsch kommt_für_sie_nicht kommt_für_ihn_nicht müsse müssten',
  ahead: 'wird werden soll sollen plant planen geplant beabsichtigt werde könnte könnten will wollen',
  causal:
    'wegen aufgrund infolge dank verursachte verursachten führte_zu führten_zu weil schuld_sei schuld_ist da_der da_die da_das',
  motive: 'damit um_zu wolle',
  capability: 'kann können fähig imstande',
  document: 'gesetz vertrag verordnung bericht abkommen resolution urteil studie satzung beschluss gutachten',
  feeling: 'danke glückwunsch willkommen leider schluss_damit guten_tag guten_morgen es_reicht was_für_ein',
  empty:
    'sieht_das_anders sehen_das_anders nicht_alle_sind_dieser ist_anderer_meinung sind_anderer_meinung hält_davon_nichts halten_davon_nichts die_antwort_ließ das_glaubt_nicht widerspricht_dem ist_sauer sind_sauer findet_klare_worte',
  service: 'um_anmeldung_wird anmeldung_unter weitere_informationen eintritt_frei karten_gibt_es',
  future: '(?!)',
  provides: 'empfiehlt sieht schreibt verbietet legt verlangt erlaubt zeigt nennt regelt besagt',
  neuter: 'das dies es',
  ownVerb: 'ich|wir',
  dateOn: 'am',
  dateIn: 'im',
  yearIn: '',
  dateLed: 'am im',
  years: 'jahre jahren jahr',
  asides: 'jedoch allerdings aber zudem außerdem auch hingegen',
  neutral: 'sagte',
  replies: 'erwider|entgegn|antwort|konter',
  impersonal: 'man (?:wei|sag|glaub)',
  times:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag woche morgen vormittag nachmittag abend nacht mittag monat jahr mal sommer winter herbst frühjahr frühling tag tage tagen januar februar märz april mai juni juli august september oktober november dezember',
  hasCapitalNouns: true,
  hasCommaBeforeThat: true,
  inverts: true,
  tags: DE_TAGS,
  reported: `sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe liege bleibe lasse nehme sehe halte laufe trage fahre treffe helfe finde bringe wisse bestehe verfüge fehle koste brauche mache erhalte enthalte gelte führe lebe rechne plane arbeite zahle sorge drohe zeige verliere beginne verzögere steige sinke wachse falle seien ${SUBJUNCTIVE}`,
  instead:
    'hätten wären würden könnten müssten sollten dürften hätte wäre würde müsste führen blieben kämen gäben gingen ständen stünden',
  verbFinal: 'der die das den dem denen deren dessen',
  opens: '„»',
  closes: '“«',
};
