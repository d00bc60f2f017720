/** The words by which a language reports what somebody said, one list each, forms apart by spaces, words of a phrase by "_". */
export interface Sayings {
  say: string;
  deny: string;
  /** What opens an indirect statement. */
  that: string;
  /** "According to", as it stands before the source. */
  according: string;
  /** Stand before an office or a name and are no part of it. */
  articles: string;
  /** Where the words that name a speaker end. */
  stops: string;
  he: string;
  she: string;
  roles: string;
  opinion: string;
  ahead: string;
  causal: string;
  motive: string;
  capability: string;
  document: string;
}

const RU: Sayings = {
  say: 'сказал сказала сказали говорит говорят говорил говорила заявил заявила заявили заявляет сообщил сообщила сообщили сообщает сообщают отметил отметила отметили отмечает добавил добавила добавили подчеркнул подчеркнула подчеркнули подчёркивает рассказал рассказала рассказали рассказывает написал написала написали пишет пояснил пояснила пояснили поясняет уточнил уточнила уточнили уточняет объяснил объяснила объяснили объясняет заметил заметила считает считают полагает утверждает утверждают утверждал утверждала признал признала признали напомнил напомнила предупредил предупредила обещал обещала пообещал пообещала указал указала ответил ответила констатировал констатировала резюмировал резюмировала высказался высказалась передаёт передает',
  deny: 'отрицал отрицала отрицает отрицают опроверг опровергла опровергли опровергает отвергает',
  that: 'что будто якобы',
  according:
    'по_словам по_данным по_информации по_сообщению по_мнению по_оценке по_оценкам согласно как_сообщает как_сообщил как_сообщила как_пишет как_заявил как_заявила как_отметил как_передаёт как_передает как_уточнил со_ссылкой_на',
  articles: '',
  stops: 'в во на по для при после во_время журналистам журналисту ходе из с и но а также пресс-конференции интервью эфире',
  he: 'он его',
  she: 'она её ее',
  roles:
    'президент президента министр министра глава главы мэр мэра губернатор губернатора директор директора депутат депутата посол посла представитель представителя представительница секретарь секретаря председатель председателя эксперт эксперта врач адвокат адвоката генерал генерала премьер премьер-министр премьер-министра начальник начальника пресс-секретарь руководитель руководителя профессор',
  opinion:
    'думаю считаю полагаю уверен уверена надеюсь кажется по-моему следует нужно необходимо должны безобразие позор прекрасно ужасно возмутительно',
  ahead: 'будет будут планирует планируют планируется намерен намерена намерены собирается собираются предстоит ожидается',
  causal: 'из-за вследствие благодаря привело привела привели вызвало вызвала вызвал поскольку потому_что так_как в_результате',
  motive: 'чтобы с_целью ради',
  capability: 'может могут способен способна способны',
  document: 'закон договор указ постановление резолюция доклад отчёт отчет документ соглашение статья',
};

const UK: Sayings = {
  say: 'сказав сказала сказали каже кажуть говорить заявив заявила заявили заявляє повідомив повідомила повідомили повідомляє повідомляють зазначив зазначила зазначили зазначає додав додала додали підкреслив підкреслила підкреслили наголосив наголосила наголосили розповів розповіла розповіли написав написала написали пише пояснив пояснила пояснили пояснює уточнив уточнила вважає вважають стверджує стверджують стверджував визнав визнала визнали нагадав нагадала попередив попередила пообіцяв пообіцяла відповів відповіла',
  deny: 'заперечив заперечила заперечує заперечують спростував спростувала спростували',
  that: 'що нібито',
  according:
    'за_словами за_даними за_інформацією за_повідомленням на_думку за_оцінкою за_оцінками згідно_з як_повідомляє як_повідомив як_повідомила як_пише як_заявив як_зазначив',
  articles: '',
  stops: 'в у на по для при після під_час журналістам під з і та але а також інтерв’ю ефірі',
  he: 'він його',
  she: 'вона її',
  roles:
    'президент президента міністр міністра міністерка голова голови мер мера мерка губернатор директор директорка депутат депутатка посол речник речниця секретар експерт експертка лікар адвокат генерал прем’єр прем’єр-міністр начальник начальниця керівник керівниця професор',
  opinion:
    'думаю вважаю гадаю впевнений впевнена сподіваюся здається слід потрібно треба необхідно повинні ганьба жахливо чудово',
  ahead: 'буде будуть планує планують планується збирається збираються очікується',
  causal: 'через_те внаслідок завдяки призвело призвела призвели спричинило спричинила спричинив оскільки тому_що у_результаті',
  motive: 'щоб аби з_метою',
  capability: 'може можуть здатний здатна здатні',
  document: 'закон договір указ постанова резолюція звіт документ угода стаття',
};

const ES: Sayings = {
  say: 'dijo dice dijeron dicen ha_dicho han_dicho declaró declara declararon ha_declarado afirmó afirma afirmaron ha_afirmado han_afirmado aseguró asegura aseguraron ha_asegurado explicó explica explicaron ha_explicado añadió añade añadieron ha_añadido agregó agrega señaló señala señalaron ha_señalado subrayó subraya ha_subrayado indicó indica indicaron ha_indicado manifestó manifiesta ha_manifestado sostuvo sostiene precisó precisa ha_precisado detalló detalla ha_detallado destacó destaca ha_destacado recordó recuerda ha_recordado admitió admite ha_admitido reconoció reconoce ha_reconocido informó informa informaron ha_informado anunció anuncia ha_anunciado advirtió advierte ha_advertido comentó comenta ha_comentado insistió insiste ha_insistido apuntó apunta ha_apuntado relató relata contó cuenta cree creen considera consideran opina estima prometió escribió escribe respondió expresó lamentó criticó denunció confirmó confirma ha_confirmado argumentó concluyó reiteró puntualizó calculó calcula',
  deny: 'negó niega negaron ha_negado desmintió desmiente ha_desmentido rechazó',
  that: 'que',
  according: 'según de_acuerdo_con a_juicio_de en_palabras_de en_opinión_de como_dijo tal_y_como_explicó',
  articles: 'el la los las un una lo',
  stops: 'en a ante durante tras por para con al este esta ayer hoy que sobre desde y pero a_los a_la cuando después',
  he: 'él',
  she: 'ella',
  roles:
    'presidente presidenta ministro ministra alcalde alcaldesa director directora portavoz concejal concejala jefe jefa secretario secretaria consejero consejera gobernador gobernadora diputado diputada senador senadora delegado delegada fiscal juez jueza médico médica experto experta profesor profesora catedrático catedrática gerente coordinador coordinadora responsable rector rectora vecino vecina propietario propietaria fundador fundadora dueño dueña',
  opinion:
    'creo creemos pienso pensamos opino opinamos esperamos espero debería deberían deberíamos vergüenza inaceptable maravilloso terrible lamentable hay_que',
  ahead:
    'será serán habrá tendrá tendrán podrá podrán va_a van_a hará harán abrirá abrirán costará costarán comenzará comenzarán permitirá prevé prevén está_previsto está_prevista planea planean llegará llegarán construirá construirán',
  causal: 'debido a_causa por_culpa gracias_a provocó provocaron causó causaron porque ya_que como_consecuencia como_resultado',
  motive: 'para_que con_el_fin_de con_el_objetivo_de a_fin_de',
  capability: 'puede pueden capaz capaces podría podrían',
  document: 'ley decreto tratado informe contrato acuerdo resolución sentencia estudio ordenanza reglamento convenio',
};

const FR: Sayings = {
  say: 'a_déclaré ont_déclaré déclare déclarait a_dit ont_dit dit disent disait a_affirmé ont_affirmé affirme affirment a_expliqué ont_expliqué explique expliquent a_ajouté ajoute a_souligné souligne soulignent a_indiqué ont_indiqué indique indiquent a_assuré assure assurent a_précisé précise précisent estime estiment a_estimé a_annoncé ont_annoncé annonce a_rappelé rappelle a_reconnu reconnaît a_admis admet a_confié confie a_confirmé confirme a_averti avertit a_écrit écrit a_promis promet raconte a_raconté juge a_jugé a_noté note a_regretté regrette a_répondu répond a_insisté insiste a_dénoncé dénonce soutient a_soutenu a_conclu conclut a_rapporté rapporte rapportent a_fait_savoir lance a_lancé martèle pense pensent',
  deny: 'a_nié nie nient a_démenti dément démentent a_rejeté rejette a_contesté conteste',
  that: 'que qu',
  according: 'selon d’après d_après à_en_croire de_l’avis_de aux_dires_de comme_l’a_expliqué',
  articles: 'le la les l un une',
  stops: 'à au aux en lors dans devant pour par avec sur ce cette hier mardi que qu et mais après pendant sur',
  he: 'il t-il lui',
  she: 'elle t-elle',
  roles:
    'président présidente ministre maire directeur directrice porte-parole député députée sénateur sénatrice chef cheffe secrétaire préfet préfète juge procureur procureure médecin expert experte professeur professeure responsable ambassadeur ambassadrice patron patronne adjoint adjointe conseiller conseillère',
  opinion:
    'je_pense je_crois nous_pensons nous_croyons j’espère il_faut faudrait devrait devraient honte inacceptable scandaleux magnifique terrible lamentable',
  ahead:
    'sera seront aura auront va vont devra devront pourra pourront ouvrira ouvriront coûtera coûteront commencera prévoit prévoient est_prévu est_prévue',
  causal: 'à_cause en_raison grâce_à a_provoqué ont_provoqué a_causé ont_causé parce_que car suite_à en_conséquence',
  motive: 'afin_de afin_que dans_le_but_de pour_que',
  capability: 'peut peuvent capable capables pourrait pourraient',
  document: 'loi décret traité rapport contrat accord résolution arrêt étude règlement convention circulaire',
};

const DE: Sayings = {
  say: 'sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten betonte betonten betont schrieb schreibt berichtete berichteten berichtet meinte meint ergänzte ergänzt fügte warnte warnt kritisierte kritisiert behauptete behauptet erläuterte erläutert räumte gab bestätigte bestätigt kündigte versicherte versichert forderte fordert erinnerte äußerte unterstrich versprach glaubt hält bezeichnete erzählte erzählt antwortete stellte verwies mahnte lobte so',
  deny: 'bestritt bestreitet dementierte dementiert leugnete leugnet widersprach wies_zurück',
  that: 'dass daß',
  according:
    'laut nach_Angaben_von nach_Angaben_der nach_Angaben_des nach_Angaben zufolge nach_Ansicht_von nach_Ansicht_der nach_Ansicht_des nach_Worten_von nach_Worten_der nach_Einschätzung_der nach_Einschätzung_von wie',
  articles: 'der die das den dem des ein eine einer',
  stops:
    'am im in auf bei vor nach zu zum zur mit gegenüber der_Zeitung dem_Sender den_Journalisten dass und aber gestern heute während hinzu ein',
  he: 'er',
  she: 'sie',
  roles:
    'Präsident Präsidentin Bundespräsident Minister Ministerin Außenminister Außenministerin Innenminister Innenministerin Finanzminister Finanzministerin Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Direktor Direktorin Sprecher Sprecherin Polizeisprecher Polizeisprecherin Chef Chefin Leiter Leiterin Abgeordneter Abgeordnete Experte Expertin Professor Professorin Richter Richterin Anwalt Anwältin Arzt Ärztin Ministerpräsident Ministerpräsidentin Staatssekretär Vorsitzender Vorsitzende Landrat Landrätin Geschäftsführer Geschäftsführerin',
  opinion:
    'ich_glaube ich_denke ich_finde wir_glauben wir_hoffen ich_hoffe sollte sollten müsste muss müssen Schande inakzeptabel unverantwortlich furchtbar wunderbar',
  ahead: 'wird werden soll sollen plant planen geplant beabsichtigt',
  causal: 'wegen aufgrund infolge dank verursachte verursachten führte_zu führten_zu weil durch',
  motive: 'damit um_zu',
  capability: 'kann können könnte könnten fähig imstande',
  document: 'Gesetz Vertrag Verordnung Bericht Abkommen Resolution Urteil Studie Satzung Beschluss Gutachten',
};

const PT: Sayings = {
  say: 'disse diz disseram dizem afirmou afirma afirmaram declarou declara declararam explicou explica explicaram acrescentou acrescenta garantiu garante garantiram informou informa informaram anunciou anuncia ressaltou ressalta destacou destaca lembrou lembra sublinhou sublinha salientou salienta referiu refere relatou relata contou conta admitiu admite reconheceu reconhece confirmou confirma confirmaram alertou alerta avisou prometeu promete escreveu escreve respondeu comentou comenta considera acredita acreditam defende defendeu frisou indicou indica revelou revela ponderou reiterou criticou',
  deny: 'negou nega negaram desmentiu desmente rejeitou refutou',
  that: 'que',
  according: 'segundo de_acordo_com conforme na_opinião_de nas_palavras_de para_o para_a',
  articles: 'o a os as um uma',
  stops: 'em no na nos nas ao à durante após por para com que e mas nesta neste hoje ontem à_agência sobre aos',
  he: 'ele',
  she: 'ela',
  roles:
    'presidente presidenta ministro ministra prefeito prefeita autarca diretor diretora director directora porta-voz vereador vereadora deputado deputada senador senadora governador governadora secretário secretária chefe juiz juíza procurador procuradora médico médica especialista professor professora delegado delegada coordenador coordenadora responsável',
  opinion:
    'acho achamos penso pensamos acredito espero esperamos deveria deveriam vergonha inaceitável lamentável maravilhoso é_preciso',
  ahead:
    'será serão terá terão vai vão deverá deverão poderá poderão abrirá custará começará prevê preveem está_previsto está_prevista',
  causal: 'devido por_causa graças_a provocou provocaram causou causaram porque em_resultado como_consequência',
  motive: 'para_que a_fim_de com_o_objetivo_de',
  capability: 'pode podem capaz capazes poderia poderiam',
  document: 'lei decreto tratado relatório contrato acordo resolução sentença estudo regulamento convenção',
};

const IT: Sayings = {
  say: 'ha_detto hanno_detto dice dicono disse ha_dichiarato hanno_dichiarato dichiara ha_affermato hanno_affermato afferma affermano ha_spiegato hanno_spiegato spiega spiegano ha_aggiunto aggiunge ha_sottolineato sottolinea ha_precisato precisa ha_ricordato ricorda ha_assicurato assicura ha_annunciato annuncia ha_ammesso ammette ha_confermato conferma ha_riferito riferisce riferiscono ha_scritto scrive ha_sostenuto sostiene sostengono ha_osservato osserva ha_commentato commenta ha_raccontato racconta ritiene ritengono ha_avvertito avverte ha_promesso promette ha_risposto risponde ha_rivelato rivela ha_concluso conclude ha_denunciato denuncia ha_ribadito ribadisce ha_evidenziato evidenzia pensa crede',
  deny: 'ha_negato nega negano ha_smentito smentisce ha_respinto respinge',
  that: 'che',
  according: 'secondo a_detta_di a_giudizio_di stando_a per_il per_la come_ha_spiegato',
  articles: 'il lo la l i gli le un uno una',
  stops: 'in a al alla ai alle durante dopo per con nel nella ieri oggi che e ma su parlando davanti',
  he: 'lui egli',
  she: 'lei',
  roles:
    'presidente ministro ministra sindaco sindaca direttore direttrice portavoce assessore assessora deputato deputata senatore senatrice segretario segretaria capo giudice procuratore procuratrice medico esperto esperta professore professoressa governatore governatrice premier responsabile consigliere consigliera prefetto questore',
  opinion:
    'credo crediamo penso pensiamo spero speriamo dovrebbe dovrebbero bisogna vergogna inaccettabile meraviglioso terribile',
  ahead:
    'sarà saranno avrà avranno dovrà dovranno potrà potranno aprirà costerà comincerà prevede prevedono è_previsto è_prevista',
  causal: 'a_causa per_colpa grazie_a ha_provocato hanno_provocato ha_causato hanno_causato perché poiché in_seguito_a',
  motive: 'affinché allo_scopo_di al_fine_di',
  capability: 'può possono capace capaci potrebbe potrebbero',
  document: 'legge decreto trattato rapporto contratto accordo risoluzione sentenza studio regolamento convenzione',
};

const SAYINGS: Record<string, Sayings> = { ru: RU, uk: UK, es: ES, fr: FR, de: DE, pt: PT, it: IT };

/** The words of saying in a language by its base tag; null when its grammar is not read. */
export function sayingsOf(language: string): Sayings | null {
  const base = language.split('-')[0] ?? '';
  return Object.hasOwn(SAYINGS, base) ? (SAYINGS[base] ?? null) : null;
}

/** A list of words and phrases as one pattern without groups, the longest first. */
export function anyOf(list: string): string {
  return list
    .split(' ')
    .filter((form) => form !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('’', "[’']").replaceAll('_', "[\\s’'-]"))
    .join('|');
}
