/**
 * How a language says that something was said where no speaker is the subject of the verb: forms apart by spaces, words of a phrase by
 * "_". In phrases "S" stands for any finite verb of saying and "P" for the participle of one.
 */
export interface TellingWords {
  /** By which nobody in particular says it: "indique-t-on", "si legge", "говорится". */
  nobody: string;
  /** Prepositions before what speaks there: "à la mairie", "в сообщении". */
  from: string;
  /** Prepositions behind which only a body or a paper speaks, no place: "in". */
  within: string;
  /** Nouns of those who stay unnamed and speak: "source". */
  sources: string;
  /** Nouns of what somebody says, before whose it is: "selon les informations de la chaîne". */
  said: string;
  /** "our", before such a noun: the text's own. */
  ours: string;
  /** Before whoever did it, in the passive: "par". */
  by: string;
  /** Behind a finite verb and before the participle of a passive: "été". */
  been: string;
  /** What stands before an infinitive of saying: "a tenu à préciser". */
  helpers: string;
  /** What is told of the sentence before: "Об этом сообщила …". */
  behind: string;
  /** The beginnings of verbs by which somebody tells her feelings of herself, as a pattern: "se plaint". */
  feels: string;
  /** The endings of verbs of several, as a pattern. */
  many: string;
}

export const NOT_TOLD: TellingWords = {
  nobody: '',
  from: '',
  within: '',
  sources: '',
  said: '',
  ours: '',
  by: '',
  been: '',
  helpers: '',
  behind: '',
  feels: '',
  many: '(?!)',
};

/** By the language's tag. */
export const TELLING: Record<string, TellingWords> = {
  fr: {
    ...NOT_TOLD,
    nobody:
      'il_a_été_P il_est_P S_on lit_on apprend_on murmure_on raconte_on peut_on_lire pouvait_on_lire peut_on_entendre a_on_P a_on_appris a_on_lu on_apprend on_lit on_a_appris on_S on_a_P',
    from: 'à au aux auprès_de auprès_du auprès_des de du des dans chez d’',
    within: 'dans',
    sources: 'source sources milieux',
    said: 'informations information estimations chiffres données calculs déclarations précisions éléments explications dires termes',
    ours: 'nos notre mes',
    by: 'par',
    been: 'été',
    helpers: 'a_tenu_à tient_à veut souhaite a_voulu a_souhaité tenait_à voulait a_pu vient_de se_veut',
    behind:
      'c’_est_ce_qu’_S c’_est_ce_que_S c’_est_ce_qu’_a_P c’_est_ce_qu’_ont_P c’_est_ce_qu’_avait_P l’_information_a_été_P_par',
    feels:
      'félicit|indign|réjou|plain|étonn|inquièt|inquiét|insurg|désol|agac|alarm|défend|enthousiasm|émer|vant|lament|interrog|justifi',
    many: '(?:ent|ont)',
  },
  it: {
    ...NOT_TOLD,
    nobody:
      'è_stato_P si_S si_legge si_apprende si_è_appreso si_dice si_mormora si_vocifera è_scritto si_evince emerge risulta viene_P si_è_P',
    from: 'a al alla all’ ai alle da dal dalla dall’ dai dagli dalle in nel nella nell’ nei negli nelle presso',
    within: 'in nel nella nell’ nei negli nelle a al alla all’',
    sources: 'fonti fonte ambienti',
    said: 'informazioni stime dati calcoli dichiarazioni cifre ricostruzione indiscrezioni',
    ours: 'nostre nostri',
    by: 'da dal dalla dall’ dai dagli dalle',
    been: 'stato stata stati state',
    helpers: 'tiene_a ha_tenuto_a ci_tiene_a ha_voluto vuole ha_potuto intende',
    behind:
      'lo_S lo_ha_P lo_hanno_P lo_aveva_P lo_rende_noto lo_ha_reso_noto lo_fa_sapere lo_fanno_sapere lo_ha_fatto_sapere ne_ha_dato_notizia a_renderlo_noto_è a_comunicarlo_è a_confermarlo_è ne_dà_notizia a_riferirlo_è a_dirlo_è lo_si_legge è_quanto_S è_quanto_ha_P è_quanto_si_legge',
    feels: 'lament|rallegr|rammaric|congratul|sfog|difen|indign|compiac|vant|stup|meravigli|chied|interrog|giustific|augur',
    many: 'no',
  },
  pt: {
    ...NOT_TOLD,
    nobody: 'S_se lê_se sabe_se diz_se conta_se apurou_se consta se_S se_lê se_apurou foi_P',
    from: 'a à ao aos às de do da dos das em no na nos nas num numa junto_da junto_do',
    within: 'em no na nos nas num numa a à ao aos às',
    sources: 'fonte fontes',
    said: 'informações informação dados estimativas números cálculos declarações apuração',
    ours: 'nossas nossos nossa',
    by: 'por pelo pela pelos pelas',
    been: 'sido',
    helpers: 'fez_questão_de quis quer faz_questão_de pôde veio',
    behind:
      'a_informação_foi_P_por a_informação_foi_P_pelo a_informação_foi_P_pela a_informação_foi_P_pelos a_informação_é_do a_informação_é_da o_anúncio_foi_feito o_alerta_foi_dado é_o_que_S é_o_que_diz é_o_que_mostra é_o_que_aponta é_o_que_revela é_o_que_indica',
    feels: 'queix|lament|orgulh|gab|regozij|defend|indign|congratul|vanglori|desculp|justific|pergunt|espant',
    many: 'm',
  },
  es: {
    ...NOT_TOLD,
    nobody:
      'se_lee se_dice se_comenta se_puede_leer consta puede_leerse se_rumorea se_asegura se_afirma se_señala se_indica se_explica se_detalla se_apunta se_recoge se_expone se_precisa se_especifica se_advierte se_informó se_informa se_indicó se_detalló se_explicó se_precisó se_señaló se_anunció se_dijo se_supo se_lee_textualmente podía_leerse se_podía_leer se_escucha se_oye reza rezaba dice_textualmente',
    from: 'a al de del en desde',
    within: 'en a al',
    sources: 'fuentes fuente',
    said: 'datos información informaciones cálculos estimaciones cifras indagaciones averiguaciones registros pesquisas investigaciones cuentas informes',
    ours: 'nuestros nuestras nuestra nuestro mis',
    by: 'por',
    been: 'sido',
    helpers:
      'quiso quiere quieren quería querían ha_querido han_querido ha_podido pudo pudieron quisieron volvió_a vuelve_a volvieron_a vuelven_a ha_vuelto_a han_vuelto_a llegó_a llegaron_a llega_a ha_llegado_a llegó_incluso_a se_limitó_a se_limita_a se_limitaron_a se_ha_limitado_a se_apresuró_a se_apresuraron_a se_apresura_a se_atrevió_a se_atreve_a se_atrevieron_a alcanzó_a atinó_a acertó_a pasó_a entró_a no_dudó_en no_dudaron_en no_duda_en no_ha_dudado_en no_vaciló_en no_tardó_en no_tardaron_en prefirió prefiere optó_por suele suelen solía acaba_de acaban_de acababa_de tuvo_que tuvieron_que ha_tenido_que tiene_que hubo_de debió debe se_vio_obligado_a se_vio_obligada_a desea deseó se_encargó_de se_ocupó_de se_cuidó_de se_permitió aprovechó_para aprovecha_para aprovecharon_para ha_aprovechado_para comenzó_por empezó_por terminó_por acabó_por se_animó_a insistió_en insiste_en',
    behind: '',
    feels:
      'quej|lament|congratul|jact|vanaglori|felicit|indign|defiend|defend|pregunt|sincer|excus|justific|disculp|extrañ|sorprend|asombr|maravill|doli|duel|alegr|regocij|enorgull|ufan|solidariz|resign|consuel|consol|queren?ll|escandaliz|desahog|arrepient|arrepint|explay|reafirm|ratific|reiter|cuestion|interrog|autojustific|conformó|compadec',
    many: 'n',
  },
  ru: {
    ...NOT_TOLD,
    nobody:
      'говорится сказано отмечается указано указывается сообщается написано подчёркивается подчеркивается уточняется поясняется утверждается значится говорят рассказывают поговаривают сообщают передают следует стало_известно',
    from: 'в во на из от с со',
    within: 'в во на с со',
    sources: 'источник источники источника источников источнике источниках',
    behind: 'об_этом_S об_этом_говорится об_этом_сообщается об_этом_рассказа так_S',
    helpers: 'хочет хотел_бы поспешил поспешила',
    many: '(?:ли|ют|ят|ут|ат)(?:сь|ся)?',
  },
  uk: {
    ...NOT_TOLD,
    nobody:
      'йдеться ідеться мовиться сказано зазначено зазначається вказано вказується повідомляється написано наголошується уточнюється стверджується кажуть розповідають повідомляють передають випливає стало_відомо',
    from: 'в у на з із зі від',
    within: 'в у на з із зі',
    sources: 'джерело джерела джерел джерелі джерелах',
    behind: 'про_це_S про_це_йдеться про_це_ідеться про_це_повідомляється так_S',
    helpers: 'хоче поспішив поспішила',
    many: '(?:ли|ють|ять|уть|ать)(?:ся)?',
  },
  de: { ...NOT_TOLD, behind: 'das_S das_geht', many: '(?!)' },
};
