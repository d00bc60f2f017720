import type { RoleForms } from '#lib/extraction/rules/words/language-words';

/** What people are called by in German news; longer words are made of them ("Verkehrsministerin"). */
export const DE_ROLES: readonly RoleForms[] = [
  [
    'bürgermeister oberbürgermeister altbürgermeister stadtoberhaupt ortsbürgermeister gemeindepräsident stadtpräsident',
    'bürgermeisterin oberbürgermeisterin altbürgermeisterin ortsbürgermeisterin gemeindepräsidentin stadtpräsidentin',
  ],
  ['landrat', 'landrätin'],
  [
    'stadtrat gemeinderat kreisrat kantonsrat nationalrat regierungsrat',
    'stadträtin gemeinderätin kreisrätin kantonsrätin nationalrätin regierungsrätin',
  ],
  ['minister', 'ministerin'],
  ['ministerpräsident', 'ministerpräsidentin'],
  ['kanzler', 'kanzlerin'],
  [
    'präsident bundespräsident staatspräsident staatschef regierungschef premier premierminister',
    'präsidentin bundespräsidentin staatspräsidentin staatschefin regierungschefin premierministerin',
  ],
  ['vizepräsident', 'vizepräsidentin'],
  ['sprecher', 'sprecherin'],
  ['direktor', 'direktorin'],
  ['leiter chef vorgesetzter geschäftsleiter abteilungsleiter', 'leiterin chefin geschäftsleiterin abteilungsleiterin'],
  ['geschäftsführer manager', 'geschäftsführerin managerin'],
  ['vorsitzender vorsitzende vorstand', 'vorsitzende'],
  ['sekretär', 'sekretärin'],
  [
    'abgeordneter abgeordnete politiker parlamentarier volksvertreter landtagsabgeordneter mandatsträger obmann',
    'abgeordnete politikerin parlamentarierin volksvertreterin landtagsabgeordnete mandatsträgerin obfrau',
  ],
  ['oppositionsführer fraktionschef', 'oppositionsführerin fraktionschefin'],
  [
    'staatsanwalt oberstaatsanwalt generalstaatsanwalt generalbundesanwalt',
    'staatsanwältin oberstaatsanwältin generalstaatsanwältin',
  ],
  ['richter', 'richterin'],
  [
    'anwalt verteidiger strafverteidiger ombudsmann datenschutzbeauftragter',
    'anwältin verteidigerin notarin strafverteidigerin ombudsfrau schlichterin datenschutzbeauftragte',
  ],
  [
    'arzt doktor virologe chirurg internist kardiologe onkologe neurologe hautarzt radiologe anästhesist augenarzt zahnarzt tierarzt physiotherapeut ernährungsberater gynäkologe orthopäde urologe immunologe toxikologe rechtsmediziner pathologe hygieniker mikrobiologe infektiologe kinderarzt hausarzt oberarzt chefarzt therapeut',
    'ärztin virologin chirurgin internistin kardiologin onkologin neurologin radiologin anästhesistin zahnärztin tierärztin physiotherapeutin gynäkologin orthopädin urologin immunologin toxikologin rechtsmedizinerin pathologin mikrobiologin infektiologin kinderärztin hausärztin oberärztin chefärztin therapeutin',
  ],
  ['pfleger rettungssanitäter notfallsanitäter', 'pflegerin schwester helferin retterin krankenschwester'],
  [
    'professor lehrer schulleiter dozent erzieher pädagoge ausbilder',
    'professorin lehrerin schulleiterin dozentin erzieherin pädagogin ausbilderin',
  ],
  [
    'experte forscher wissenschaftler ökonom historiker geologe biologe gutachter fachmann physiker chemiker mathematiker statistiker astronom botaniker zoologe ornithologe archäologe philosoph anthropologe ethnologe linguist demograf geograf kriminologe analyst vulkanologe seismologe glaziologe ozeanograf paläontologe genetiker agrarwissenschaftler stadtplaner naturschützer umweltschützer informatiker',
    'expertin forscherin wissenschaftlerin ökonomin historikerin geologin biologin gutachterin fachfrau physikerin chemikerin mathematikerin statistikerin astronomin botanikerin zoologin ornithologin archäologin philosophin anthropologin ethnologin linguistin geografin kriminologin analystin vulkanologin seismologin paläontologin genetikerin stadtplanerin naturschützerin umweltschützerin informatikerin',
  ],
  ['botschafter konsul diplomat gesandter', 'botschafterin konsulin diplomatin gesandte'],
  ['hausmeister', 'hausmeisterin'],
  ['nachbar anwohner', 'nachbarin anwohnerin'],
  [
    'unternehmer inhaber besitzer wirt händler spediteur bauunternehmer handwerker bauherr verleger reeder aktionär fabrikant betreiber pächter buchhändler',
    'unternehmerin inhaberin besitzerin wirtin händlerin spediteurin handwerkerin kauffrau verlegerin aktionärin betreiberin pächterin buchhändlerin',
  ],
  ['landwirt bauer milchbauer waldbesitzer', 'landwirtin bäuerin imkerin schäferin fischerin züchterin waldbesitzerin'],
  ['gründer', 'gründerin'],
  [
    'kommissar beamter feuerwehrmann polizist hauptkommissar polizeibeamter feuerwehrkommandant einsatzleiter soldat offizier leutnant feldwebel zöllner justizbeamter',
    'kommissarin beamtin polizistin hauptkommissarin polizeibeamtin einsatzleiterin soldatin offizierin zöllnerin',
  ],
  ['angeklagter angeklagte verdächtiger häftling täter mörder räuber einbrecher', 'angeklagte verdächtige täterin mörderin'],
  ['opfer zeuge', 'opfer zeugin'],
  [
    'vater mann sohn bruder ehemann lebensgefährte schwager schwiegervater schwiegersohn großvater opa onkel neffe cousin enkel witwer stiefvater',
    'mutter frau tochter witwe ehefrau lebensgefährtin schwägerin schwiegermutter schwiegertochter großmutter oma tante nichte cousine enkelin stiefmutter',
  ],
  [
    'trainer spieler bundestrainer torwart stürmer mittelfeldspieler schiedsrichter schwimmer radfahrer skifahrer rennfahrer sportler',
    'trainerin spielerin bundestrainerin torhüterin stürmerin schiedsrichterin schwimmerin läuferin turnerin skifahrerin sportlerin',
  ],
  ['bischof pfarrer erzbischof priester diakon rabbiner imam', 'bischöfin pfarrerin äbtissin nonne vikarin rabbinerin'],
  [
    'vertreter kandidat aktivist gewerkschafter koordinator beauftragter wortführer anführer betriebsrat betriebsratschef spitzenkandidat schatzmeister ehrenamtlicher freiwilliger mitglied oppositioneller dissident',
    'vertreterin kandidatin aktivistin gewerkschafterin koordinatorin beauftragte wortführerin anführerin betriebsrätin spitzenkandidatin schatzmeisterin dissidentin',
  ],
  [
    'arbeiter mitarbeiter angestellter fahrer apotheker lokführer busfahrer lkw-fahrer elektriker klempner dachdecker schweißer kassierer verkäufer bibliothekar fotograf dolmetscher übersetzer matrose bergmann landarbeiter zusteller briefträger programmierer',
    'arbeiterin mitarbeiterin angestellte fahrerin apothekerin lokführerin busfahrerin elektrikerin malerin kellnerin kassiererin verkäuferin bibliothekarin fotografin dolmetscherin übersetzerin zustellerin programmiererin',
  ],
  ['student schüler', 'studentin schülerin'],
  [
    'schriftsteller schauspieler musiker künstler dramatiker komponist pianist choreograf tänzer regisseur drehbuchautor bildhauer illustrator kabarettist moderator dirigent',
    'schriftstellerin schauspielerin musikerin künstlerin dichterin sängerin komponistin pianistin choreografin tänzerin regisseurin bildhauerin illustratorin kabarettistin moderatorin dirigentin',
  ],
  ['rektor', 'rektorin'],
  ['architekt ingenieur', 'architektin ingenieurin'],
  ['kämmerer', 'kämmerin'],
  ['dezernent beigeordneter beigeordnete', 'dezernentin beigeordnete'],
  ['senator', 'senatorin'],
  ['ermittler fahnder', 'ermittlerin fahnderin'],
  [
    'epidemiologe mediziner psychologe psychiater meteorologe soziologe politologe jurist hydrologe klimatologe ökologe',
    'epidemiologin medizinerin psychologin psychiaterin meteorologin soziologin politologin juristin hydrologin klimatologin ökologin',
  ],
  ['sachverständiger sachverständige', 'sachverständige'],
  ['intendant kurator', 'intendantin kuratorin'],
  ['redakteur journalist reporter autor', 'redakteurin journalistin reporterin autorin'],
  ['pastor papst kardinal dekan', 'pastorin dekanin'],
  ['kläger mieter', 'klägerin mieterin'],
  ['vorgänger', 'vorgängerin'],
  ['nachfolger', 'nachfolgerin'],
  ['stellvertreter', 'stellvertreterin'],
  ['kollege', 'kollegin'],
  ['ratsmitglied vorstandsmitglied ortsvorsteher stadtverordneter stadtverordnete', 'stadtverordnete ortsvorsteherin'],
  ['berater referent', 'beraterin referentin'],
  ['investor eigentümer vermieter', 'investorin eigentümerin vermieterin'],
  ['förster jäger sanitäter', 'försterin jägerin sanitäterin hebamme'],
  ['rentner bewohner bürger', 'rentnerin bewohnerin bürgerin'],
  ['general oberst kommandant kapitän pilot', 'kommandantin kapitänin pilotin'],
  ['auszubildender auszubildende', 'auszubildende'],
  [
    'bäcker metzger friseur gastronom hotelier winzer gärtner schreiner',
    'bäckerin metzgerin friseurin gastronomin hotelchefin winzerin gärtnerin',
  ],
];

/** Bodies, by the words that news use in turn of one. */
export const DE_BODIES: readonly string[] = [
  'stadtverwaltung rathaus verwaltung',
  'landtag parlament bundestag stadtrat gemeinderat kreistag',
  'regierung koalition',
  'ministerium ressort',
  'behörde amt rechnungshof betrieb',
  'unternehmen firma konzern gesellschaft hersteller betreiber',
  'krankenhaus klinik klinikum',
  'schule gymnasium',
  'universität hochschule',
  'gewerkschaft verdi',
  'partei spd cdu csu fdp grünen grüne afd linke linken fraktion',
  'verein verband initiative bündnis stiftung bund',
  'gericht',
  'staatsanwaltschaft',
  'polizei',
  'feuerwehr',
  'ausschuss kommission',
  'bank sparkasse',
  'institut agentur',
  'club mannschaft',
  'opposition',
  'gemeinde',
];

/** First names of men, then of women. */
export const DE_NAMES: RoleForms = [
  'peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard hans bernd thorsten torsten matthias helmut walter heinz martin jörg rolf jens sven alexander jan rainer holger karl dirk joachim ralf carsten karsten herbert oliver wilhelm kurt markus heinrich harald paul hermann olaf tobias florian daniel felix lukas maximilian jonas leon sebastian simon julian tim max moritz niklas philipp fabian johannes friedrich georg robert anton emil otto ernst erich fritz gustav hannes heiko hendrik henning ingo kai konrad lars lothar ludwig marc mario marcel marco matti mehmet mustafa murat ali achim arne armin axel benjamin björn bruno christoph clemens detlef dominik eberhard eckhard egon erwin eugen ferdinand franz gerd gregor guido gunnar hartmut henrik jakob jochen josef kilian knut lorenz malte marius norbert oskar patrick raimund reinhard reinhold richard roland rüdiger rudolf siegfried steffen theodor till timo udo ulrich veit viktor vincent volker willi winfried wolfram ole falk jochen lutz götz helge thilo tilo torben jörn jürn sönke hauke enno fiete lasse mats nils nico nick noah elias ben finn luis louis emilian jannik yannick jannis joshua kevin dennis pascal robin steven mike maik ronny rico silvio enrico falko gunther günther waldemar viktor igor ivan sergej wladimir dimitri juri pavel piotr tomasz marek jakub zoltan laszlo luca giovanni giuseppe antonio carlos josé juan luigi jean pierre jacques françois john william james david michel emre hasan hüseyin ibrahim ismail kemal ahmed mohammed omar yusuf cem can deniz tarek karim samir amir reza bela ferenc konstantin leopold valentin vinzenz korbinian xaver alois sepp hubert anselm bertram burkhard burkhart ekkehard folker volkmar hasso heinz-peter hans-peter hans-georg hans-joachim karl-heinz klaus-peter ernst-august franz-josef jens-peter jan-philipp wendelin wieland wilfried willibald zacharias diethelm dietmar dietrich edgar edmund erhard erwin eduard ewald gereon gottfried guntram gero heribert hilmar ignaz ivo jost jobst kaspar leonhard levin linus mirko nikolai nikolaus ottmar otmar pius quirin ruben rupert samuel severin sigmund sigurd theo thorben tom torge traugott ulf uli urs volkhard winrich wulf',
  'maria ursula monika petra elisabeth sabine renate karin helga brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara gertrud heike marianne martina angelika irmgard katharina ulrike silke canan yildirim nicole julia sandra stefanie melanie anja katrin kerstin kirsten tanja ute elke silvia simone sonja daniela manuela bettina britta carola cornelia dagmar doris dorothea edith elfriede elena elke emma eva friederike gerda greta hanna hannah heidi helena helene ilse inge ines irene iris jana jasmin johanna judith jutta karola klara lara laura lea lena leonie lina linda lisa louisa luise magdalena margarete margit marie marlene mathilde meike mia michaela miriam nadine natalie nina nora olga paula pia regina rita rosa ruth sarah sibylle sigrid sophia sophie svenja sybille tina ulla vanessa vera verena veronika ayse fatma leyla editha cosima henrike tanja maike gesine dörte ingeborg ines lea anke heike hella hedwig helma hertha hilde ida ilka ilona imke inka insa isabel isabell isabelle isolde jessica joana josefine josephine juliane julika jutta karen karina karla katja kathrin katharine katrin kaja kira kim konstanze kornelia larissa leila leni liane lieselotte lilli lilly liv lore lotte lucia lucie luzia lydia madeleine maja malin malina mara mareike maren margarethe margot mariana marina marta martha mathilda maud mechthild melina merle mira mona nele nicola nicole nina nora odette ottilie patricia paulina pauline philippa ramona rebecca rebekka ricarda romy rosemarie roswitha rosi sabrina sara saskia selma sieglinde sigrun silvana sina stefania stella stina susann susanna swantje tabea tamara tatjana thea theresa therese tilda trude ursel uschi valentina valerie viktoria viola waltraud wencke wiebke wilma yasmin yvonne zoe zeynep elif emine hatice merve selin aylin esra nadja natascha oksana olena olga swetlana irina galina ewa agnieszka katarzyna małgorzata beata dorota monique sophie chantal françoise amélie jane mary emily agnes adelheid alexandra alice alina almut amelie andrea angela anita anne annegret annelie anneliese annette annika antje antonia ariane astrid auguste beate beatrice beatrix berit bianca birte brigitta britt carina carla carmen carolin caroline catharina cathrin charlotte christel christin clara constanze corinna daria desiree diana dörthe ella ellen elsa elsbeth erna esther evelyn fiona flora franka franziska friedel frieda gudrun gundula hanne hannelore',
];
