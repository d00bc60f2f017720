import { EMPTY } from '#lib/extraction/rules/words/empty';
import { IT_BODIES, IT_NAMES, IT_ROLES } from '#lib/extraction/rules/words/it-people';
import { IT_DOUBTFUL, IT_PRESENT } from '#lib/extraction/rules/words/it-verbs';
import type { LanguageWords } from '#lib/extraction/rules/words/language-words';

const ARE = 'a ano ava avano ò arono erà eranno erebbe';
const ATO = 'ato ata ati ate';

/** The grammar of Italian. */
export const IT: LanguageWords = {
  ...EMPTY,
  that: 'che',
  because: 'perché poiché giacché siccome dato_che visto_che dal_momento_che',
  resumes: 'cifra dato numero somma importo decisione circostanza',
  asked: 'interpellato interpellata interpellati interpellate sentito sentita sentiti sentite contattati contattate consultate',
  being: 'è sono era erano sarà sarebbe fu',
  adjectival: '\\p{L}{3,}(?:at|it|ut)[oaie]|apert[oaie]|chius[oaie]|scritt[oaie]|fatt[oaie]|mess[oaie]|pres[oaie]',
  and: 'e ed',
  but: 'ma però mentre anche_se sebbene benché nonostante bensì',
  turns: 'ma però mentre',
  relative:
    'che cui quale quali chi dove il_quale la_quale i_quali le_quali del_quale della_quale dei_quali delle_quali nel_quale nella_quale il_cui la_cui i_cui le_cui in_cui a_cui di_cui da_cui con_cui per_cui su_cui il_che',
  subordinate:
    'a_quanto quando se come prima_che dopo_che affinché finché fino_a_quando senza_che purché qualora appena quanto quanti quante qualora',
  prepositions:
    'a ad di d’ da in con su per tra fra al allo alla ai agli alle all’ del dello della dei degli delle dell’ dal dallo dalla dai dagli dalle dall’ nel nello nella nei negli nelle nell’ sul sullo sulla sui sugli sulle sull’ col contro durante dopo prima_di verso sotto sopra senza entro oltre presso fino_a fino_al fino_alla a_causa_di grazie_a grazie_al grazie_alla insieme_a secondo rispetto_a rispetto_al',
  determiners:
    'il lo la l’ i gli le un uno una un’ questo questa questi queste quel quello quella quei quegli quelle ogni alcuni alcune qualche nessun nessuno nessuna suo sua suoi sue loro nostro nostra nostri nostre mio mia tutti tutte tutto tutta molti molte diversi diverse entrambi',
  articles:
    'il un uno una un’ i gli al allo alla ai agli alle all’ del dello della dei degli delle dell’ dal dallo dalla dai dagli dalle dall’ nel nello nella nei negli nelle nell’ sul sullo sulla sui sugli sulle sull’ suo sua suoi sue questo quel quella questi ogni nessun',
  light:
    'non si ci vi ne mi ti lo la li le gli l’ anche già ancora sempre mai più poi inoltre quindi infine oggi ieri domani ora adesso solo soltanto persino quasi circa appena ormai tuttavia comunque invece intanto nel_frattempo a_sua_volta dal_canto_suo da_parte_sua allo_stesso_tempo di_recente recentemente attualmente pure molto così',
  he: 'lui egli',
  she: 'lei',
  they: 'loro essi esse',
  we: 'noi',
  own: 'io mi mio mia miei mie noi nostro nostra nostri nostre',
  possessive: 'suo sua suoi sue loro',
  who: 'che',
  numerals:
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta cinquanta cento mille decina ventina trentina centinaio centinaia migliaia',
  compared: 'doppio triplo metà più meno terzo quarto contro rispetto_a rispetto_ai rispetto_alle',
  ordinals: 'primo prima secondo seconda terzo terza quarto quarta ultimo ultima',
  generic: 'istituzione organismo gruppo partito formazione servizio struttura ente azienda',
  places: 'comune città paese cittadina località',
  here: 'luogo posto',
  involved: 'imputato vittima',
  ordinary: 'custode vicino proprietario agricoltore padre operaio studente',
  clients: 'assistito assistita cliente',
  management: 'direzione',
  auxiliary: 'ha hanno aveva avevano ho abbiamo avrà avranno avrebbe avrebbero è sono era erano abbia abbiano fosse',
  finite:
    'è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano ha hanno aveva avevano ebbe avrà avranno avrebbe avrebbero ho abbiamo siamo può possono poteva potevano potrà potranno potrebbe potrebbero deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero vuole vogliono voleva volevano va vanno andava andrà andranno fa fanno faceva facevano farà faranno fece fecero dice dicono disse dissero diceva dà danno dava darà sta stanno stava stavano viene vengono veniva venivano verrà verranno venne vennero tiene tengono teneva rimane rimangono rimase resta restano restava sa sanno sapeva vede vedono vide prende prendono prese mette mettono mise rende rendono rese chiede chiedono chiese chiesero chiude chiudono chiuse perde perdono perse persero vive vivono visse nasce nacque muore muoiono morì cresce crescono crebbe scende scendono scese sale salgono salì esce escono uscì corre corse legge lessero scrive scrisse risponde risposero rispose decide decisero decise produce produsse riduce riducono ridusse conduce permette promette trasmette ammette serve servono segue seguono apre aprono aprì offre offrono soffre soffrono finisce finiscono fornisce prevede prevedono riceve ricevono possiede esiste esistono consiste insiste assiste dipende dipendono difende spende vende comprende appartiene ottiene mantiene contiene sostiene interviene diventa conosce cade cadde',
  present: IT_PRESENT,
  plural: 'no',
  maybe: IT_DOUBTFUL,
  endings:
    '(?:ò|arono|irono|erono|[aei]va|[aei]vano|[aei]vamo|[aei]remo|erà|eranno|irà|iranno|rebbe|rebbero|[aei]sse|[aei]ssero|iamo|isce|[^ttn]ono)',
  notVerbs:
    'suono tono trono dono perdono telefono abbandono buono frastuono patrono colono però ciò può priva nuova nuovo prova viva attiva positiva negativa iniziativa alternativa normativa cooperativa legislativa amministrativa definitiva comitiva riva oliva attrattiva narrativa trattativa prospettiva direttiva esecutiva offensiva difensiva relativa rispettiva comparativa collettiva produttiva competitiva privativa archiva stiva sportiva preventiva estiva tentativa festiva uva leva schiava chiesa asse classe tasse masse basse',
  unlistedBehind: 'non si ci ne mi gli',
  unlisted: '\\p{L}{2,}(?:a|e|ono|ano)',
  infinitive: '\\p{L}{2,}(?:are|ere|ire|rre|arsi|ersi|irsi|arlo|arla|erlo|erla|irlo)|aver|esser|voler|poter|dover',
  helpers: 'avere essere',
  latter: ['quest’ultimo costui', 'quest’ultima costei'],
  gerund: '\\p{L}{2,}(?:ando|endo)(?:si|lo|la|li|le)?',
  participle:
    '\\p{L}{2,}(?:at|it|ut)[oaie]|detto|fatto|messo|preso|scritto|chiesto|ammesso|promesso|sostenuto|aperto|chiuso|visto|stato|stata|stati|state|deciso|risposto|morto|perso|rotto',
  say: [
    [
      'comunic rilev dichiar afferm spieg sottoline precis ricord assicur annunci conferm osserv comment raccont rivel denunci evidenzi not segnal lament accus insist avverti attacc tuon chios puntualizz replic minacci calcol stim auspic sping specific illustr argoment minimizz rincar sbott sospir esclam controbatt puntualizz scandis ironizz obiett ipotizz pronostic confess confid giur rammaric testimoni garant incalz tagli_corto annot ramment domand interrog rimprover rivendic denunci sollecit rimarc sentenzi bisbigli mormor sussurr borbott grid url prospett preannunci pavent vaticin profetizz immagin constat verific accert certific attest dimostr document svel divulg notific allert avvis elenc enumer dettagli esplicit enunci insinu azzard congettur teorizz medit ragion sintetizz riepilog ricapitol twitt confut rassicur tranquillizz polemizz stigmatizz deplor esult esort motiv giustific evoc narr esemplific riafferm',
      ARE,
      ATO,
      'ando',
    ],
    [
      '',
      'dice dicono disse dissero diceva aggiunge aggiungono aggiunse ammette ammettono ammise riferisce riferiscono riferì scrive scrivono scrisse sostiene sostengono sosteneva risponde rispondono rispose conclude concludono concluse ribadisce ribadiscono ribadì avverte avvertono ritiene ritengono riteneva crede credono riconosce riconoscono teme temono prosegue chiarisce chiarirono chiarì fa_sapere fanno_sapere rende_noto rendono_noto lascia_intendere fa_notare definisce protesta attacca ribatte ribattono ribatté ribattè sbotta fanno_notare tengono_a tiene_a_precisare taglia_corto dichiara spiega obietta smentisce prosegue contano chiarisce prevede prevedono ipotizza suppone pensa pensano presume si_limita_a_dire si_è_limitato_a_dire si_è_limitata_a_dire si_limitano_a_dire garantisce garantiscono rassicura rassicurano asserisce asseriscono asserì espone espongono espose riassume riassumono deduce dedusse arguisce intuisce intuì predice predicono predisse contraddice descrive descrivono descrisse diffonde diffuse ammonisce ammonì si_dice_convinto si_dice_convinta si_dicono_convinti si_dicono_convinte si_è_detto_convinto si_è_detta_convinta si_sono_detti_convinti si_dice_certo si_dice_certa si_dice_sicuro si_dice_sicura si_dice_fiducioso si_dice_fiduciosa si_è_detto_fiducioso si_è_detta_fiduciosa si_è_detto_certo si_è_detta_certa è_convinto è_convinta sono_convinti è_dell’avviso è_dell’opinione mette_in_guardia mettono_in_guardia mette_in_evidenza mettono_in_evidenza fa_presente fanno_presente fa_capire fanno_capire lasciano_intendere lascia_trapelare lascia_capire pone_l’accento mette_in_chiaro dà_per_scontato dà_per_certo dà_notizia non_esclude non_nasconde tiene_a_sottolineare tiene_a_ricordare tiene_a_chiarire ci_tiene_a_precisare',
      'detto aggiunto ammesso riferito scritto sostenuto risposto concluso ribadito avvertito creduto riconosciuto chiarito fatto_sapere reso_noto fatto_notare lasciato_intendere proseguito temuto ribattuto chiarito garantito tagliato_corto previsto presunto supposto intervenuto asserito esposto riassunto dedotto intuito predetto descritto diffuso ammonito quantificato fatto_presente fatto_capire messo_in_guardia messo_in_evidenza messo_in_chiaro lasciato_capire lasciato_trapelare detto_convinto detta_convinta dato_per_scontato dato_per_certo',
      'dicendo aggiungendo sostenendo',
    ],
  ],
  deny: [
    ['neg contest', ARE, ATO, 'ando'],
    ['', 'smentisce smentiscono smentì respinge respingono respinse esclude escludono', 'smentito respinto escluso', ''],
  ],
  promise: [
    [
      '',
      'promette promettono assicura afferma sostiene ammette dice spera conta',
      'promesso assicurato affermato sostenuto ammesso detto',
    ],
  ],
  estimate: [
    ['stim calcol quantific valut', ARE, ATO, 'ando'],
    ['', 'parla parlano', '', ''],
  ],
  judge: [
    ['accus attribu incolp tacci bolla', ARE, ATO],
    ['', 'definisce definiscono definì attribuisce attribuiscono', 'definito attribuito'],
  ],
  jokes: 'scherza scherzato scherzò scherzava ironizza',
  act: [
    ['firm approv critic accus propost invit ordin autorizz convoc sollecit diffid ringrazi condann denunci', ARE, ATO],
    ['', 'chiede chiedono chiese propone propongono respinge vieta assolve sospende', 'chiesto proposto vietato assolto sospeso'],
  ],
  according:
    'secondo secondo_quanto stando_a_quanto a_quanto a_sentire a_dire_di a_dire_del a_dire_della a_detta_di a_detta_del a_detta_della a_giudizio_di a_giudizio_del a_giudizio_della stando_a stando_al stando_alla stando_ai stando_alle a_parere_di a_parere_del nelle_parole_di nelle_parole_del come a_parere_della a_parere_dei a_parere_degli ad_avviso_di ad_avviso_del ad_avviso_della ad_avviso_dei a_giudizio_dei a_giudizio_degli a_detta_dei a_detta_degli a_dire_dei nelle_parole_della agli_occhi_di agli_occhi_del agli_occhi_della nella_ricostruzione_di nella_ricostruzione_del nella_ricostruzione_della nella_versione_di nella_versione_del nella_versione_della dal_punto_di_vista_di dal_punto_di_vista_del per_bocca_di per_bocca_del per_bocca_della per_voce_di a_suo_avviso a_suo_dire a_suo_giudizio a_suo_parere secondo_la_versione_di secondo_la_ricostruzione_di in_base_a_quanto da_quanto per_quanto',
  eyes: 'per',
  stops:
    'in a al alla ai alle durante dopo per con nel nella ieri oggi ma su parlando davanti che e prima quando mentre questa questo lunedì martedì mercoledì giovedì venerdì sabato domenica all’',
  roles: IT_ROLES,
  bodies: IT_BODIES,
  papers:
    'rapporto studio inchiesta documento comunicato nota sentenza sondaggio analisi relazione perizia verbale ordinanza bilancio lettera dossier circolare delibera determina ricorso memoria fascicolo referto tweet articolo editoriale messaggio censimento monitoraggio bollettino',
  firstNames: IT_NAMES,
  opinion:
    'credo crediamo penso pensiamo spero speriamo dovrebbe dovrebbero bisogna vergogna vergognoso inaccettabile meraviglioso terribile assurdo follia scandalo disastro ingiusto ridicolo farsa',
  ahead:
    'prevede prevedono è_previsto è_prevista sono_previsti sono_previste potrebbe potrebbero intende intendono spera sperano conta_di',
  causal:
    'a_causa per_colpa grazie_a ha_provocato hanno_provocato ha_causato hanno_causato perché poiché in_seguito_a dovuto_a dovuta_a',
  motive: 'affinché allo_scopo_di al_fine_di con_l’obiettivo_di',
  capability: 'può possono capace capaci',
  document:
    'legge decreto trattato rapporto contratto accordo risoluzione sentenza studio regolamento convenzione ordinanza delibera',
  feeling: 'grazie complimenti auguri benvenuti magari che_vergogna basta_così è_una_vergogna siamo_stanchi buongiorno buonasera',
  empty:
    'non_ci_sta non_ci_stanno non_la_pensa non_la_pensano non_è_d’accordo non_sono_d’accordo non_tutti_sono non_tutti_la non_ci_crede non_ci_credono la_replica_non_si non_si_è_fatta_attendere di_tutt’altro_avviso di_altro_avviso',
  service: 'previa_prenotazione per_informazioni ingresso_libero iscrizioni_entro',
  future: 'rà|ranno|remo|rò',
  provides: 'raccomanda prevede conclude stabilisce vieta impone fissa esige autorizza indica sottolinea rivela mostra stima',
  neuter: 'questo ciò quello',
  ownVerb: '\\p{L}{2,}(?:iamo)|ho|sono|vado|credo',
  elides: true,
  dateOn: 'il',
  dateIn: 'nel',
  yearIn: 'nel',
  dateLed: 'il la nel in del lo',
  ofTown: 'sindaco assessore consigliere',
  leading: 'presidente portavoce direttore segretario sindaco fondatore',
  years: 'anni anno',
  asides:
    'tuttavia però inoltre anche invece dal_canto_suo da_parte_sua dal_canto_loro da_parte_loro a_sua_volta per_parte_sua infine peraltro del_resto comunque in_ogni_caso di_fatto infatti insomma in_sostanza in_particolare nel_frattempo intanto',
  neutral: 'ha detto',
  replies: 'replic|rispo|ribatt',
  impersonal: 'si (?:sa|dice|crede|stima|teme|pensa)',
  times:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mattina sera notte pomeriggio mese anno volta estate inverno autunno primavera giornata giorno giorni gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};
