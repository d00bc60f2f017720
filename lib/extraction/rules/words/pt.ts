import { EMPTY } from '#lib/extraction/rules/words/empty';
import { PT_BODIES, PT_NAMES, PT_ROLES } from '#lib/extraction/rules/words/pt-people';
import { PT_DOUBTFUL, PT_PRESENT } from '#lib/extraction/rules/words/pt-verbs';
import type { LanguageWords } from '#lib/extraction/rules/words/language-words';

const AR = 'ou aram a am ava avam ará arão aria';
const ADO = 'ado ada ados adas';

/** The grammar of Portuguese. */
export const PT: LanguageWords = {
  ...EMPTY,
  that: 'que',
  because: 'porque já_que uma_vez_que dado_que visto_que pois',
  resumes: 'número valor dado montante decisão facto fato situação',
  asked:
    'ouvido ouvida ouvidos ouvidas consultados consultadas contactado contactada contatado contatada questionado questionada',
  being: 'é são era eram será seria foi foram',
  adjectival: '\\p{L}{3,}(?:[aií]d)[oa]s?|abert[oa]s?|feit[oa]s?|escrit[oa]s?',
  and: 'e',
  but: 'mas porém embora enquanto_que enquanto apesar_de_que ainda_que se_bem_que',
  turns: 'mas enquanto enquanto_que',
  relative:
    'que quem onde cujo cuja cujos cujas o_qual a_qual os_quais as_quais no_qual na_qual nos_quais nas_quais do_qual da_qual dos_quais das_quais pelo_qual pela_qual em_que de_que a_que com_que o_que',
  subordinate:
    'pelo_que ao_que quando se como antes_que depois_que desde_que até_que para_que sem_que assim_que quanto quantos quantas porquê qual quais logo_que',
  prepositions:
    'ao aos à às de do da dos das em no na nos nas num numa para por pelo pela pelos pelas com sem sob sobre entre desde durante após até contra perante segundo ante dele dela deste desta nesta neste devido_a devido_ao devido_à graças_a graças_ao graças_à além_de além_da além_do junto_a depois_de antes_de',
  determiners:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas cada alguns algumas nenhum nenhuma seu sua seus suas nosso nossa nossos nossas meu minha outro outra todos todas todo toda muitos muitas vários várias ambos ambas',
  articles:
    'um uma uns umas seu sua seus suas meu minha nosso nossa cada ao aos à às do da dos das no na nos nas pelo pela pelos pelas este esta esse essa aquele aquela nenhum nenhuma',
  light:
    'não se lhe lhes o a os as me nos te também já ainda nunca jamais só apenas sempre agora hoje ontem amanhã depois então assim aqui ali mesmo quase cerca entretanto porém contudo no_entanto todavia por_sua_vez por_seu_lado por_outro_lado ao_mesmo_tempo atualmente recentemente além_disso mais muito',
  he: 'ele',
  she: 'ela',
  they: 'eles elas',
  we: 'nós',
  own: 'eu me mim meu minha meus minhas nos nós nosso nossa nossos nossas',
  possessive: 'seu sua seus suas dele dela',
  who: 'quem',
  datives: 'lhe lhes',
  numerals:
    'dois duas três quatro cinco seis sete oito nove dez onze doze treze quinze vinte trinta quarenta cinquenta cem mil dezena dúzia centenas milhares',
  compared: 'dobro triplo metade mais menos terço quarto contra',
  ordinals: 'primeiro primeira segundo segunda terceiro terceira quarto quarta último última',
  generic: 'instituição organismo grupo partido serviço estrutura entidade empresa',
  places: 'município cidade vila aldeia concelho freguesia localidade',
  here: 'local lugar sítio',
  involved: 'arguido réu vítima',
  ordinary: 'guarda vizinho proprietário agricultor pai operário estudante',
  clients: 'cliente constituinte',
  management: 'administração direção',
  auxiliary: 'tem têm tinha tinham terá terão teria tenho temos foi foram é são era eram será há havia tenha tenham',
  finite:
    'vi é são era eram foi foram será serão seria seriam seja sejam está estão estava estavam esteve estiveram estará tem têm tinha tinham teve tiveram terá terão teria teriam há havia houve haverá pode podem podia podiam pôde puderam poderá poderão poderia poderiam deve devem devia deviam deverá deverão deveria vai vão ia iam irá irão faz fazem fazia fez fizeram fará farão diz dizem dizia disse disseram dá dão deu deram dará vê veem via viu viram quer querem queria quis quiseram sabe sabem sabia soube põe puseram pôs vem vêm vinha veio vieram virá traz trouxe fica ficam ficou ficaram ficará sou somos estou estamos tenho temos podemos devemos queremos vive vivem morreu morreram nasceu caiu caíram saiu saíram subiu subiram desceu desceram cresceu cresceram perdeu perderam segue seguem segundo existe existem vale valem mantém mantêm manteve contém obtém obteve detém interveio prevê preveem previa',
  present: PT_PRESENT,
  plural: 'm',
  maybe: PT_DOUBTFUL,
  endings:
    '(?:ou|aram|eram|[ií]ram|eu|iu|[^r]ara|[^r]era|[^e]ira|ava|avam|ávamos|iam|íamos|ará|arão|erá|erão|irá|irão|aria|ariam|eria|eriam|iria|iriam|asse|assem|esse|essem|isse|issem|ámos|[^r]amos|emos|imos)',
  notVerbs:
    'primavera espera esfera galera cratera véspera pantera máscara câmara mentira safira tiara seara severa austera sincera áspera próspera clara rara cara vara tara lira caipira moura embora agora fera mera sara guitarra câmera ópera caldeira extremos supremos próximos últimos mínimos máximos primos seu meu teu museu europeu céu réu véu judeu ateu troféu chapéu liceu mausoléu interesse esse classe apogeu ramos milagres padaria livraria secretaria tesouraria portaria engenharia maioria categoria autoria auditoria consultoria bateria galeria loteria artilharia enfermaria cavalaria lavandaria drogaria hotelaria vou sou periferia matéria ambos quilogramas gramas',
  unlistedBehind: 'não se lhe lhes nos me nunca',
  unlisted: '\\p{L}{2,}(?:a|e|am|em)',
  doubtful: '\\p{L}{2,}ia',
  infinitive: '\\p{L}{2,}(?:ar|er|ir|or)(?:-se)?|ter|ser|ir|dar|ver',
  helpers: 'ter haver ser',
  latter: ['este último', 'esta'],
  gerund: '\\p{L}{2,}(?:ando|endo|indo)',
  participle: '\\p{L}{2,}(?:ad|id)[oa]s?|dito|feito|posto|visto|escrito|aberto|morto|proposto|entregue|sido|tido',
  say: [
    [
      'apur notici comemor celebr afirm declar explic acrescent inform anunci ressalt destac lembr sublinh salient relat cont confirm alert avis coment consider fris indic revel ponder reiter critic lament denunci argument assegur not apont adiant observ aleg detalh calcul estim acus precis coloc realç avali record constat insist conclu ressalv desabaf justific exclam reafirm replic retruc retorqu resum confidenci confess relembr complement acentu salvaguard vaticin prognostic especul recomend ironiz desment tranquiliz esclarec assinal sentenci crav dispar testemunh atest certific demonstr evidenci enfatiz pontu pontific postul teoriz especific mencion imagin projet project augur profetiz notific report tuit divulg desvel proclam brad grit murmur sussurr resmung lastim deplor congratul alardei fundament exemplific ilustr sintetiz recapitul rememor evoc narr conjetur conjectur insinu arrisc alfinet advog propugn preconiz verific diagnostic opin ratific corrobor jur pens suspeit interpret explicit elenc enumer',
      AR,
      ADO,
      'ando',
    ],
    ['admit respond escrev defend reconhec entend insist advert conclu', 'iu iram eu eram e em ia iam erá', 'ido', 'indo endo'],
    [
      '',
      'protesta reclama disse disseram diz dizem dizia garante garantem garantiu garantiram refere referem referiu referiram crê creem acredita acreditam acreditou teme temem sustenta sustentou sustentam conclui concluiu sugere sugeriu prevê fez_saber deu_conta dá_conta deixou_claro reage reagiu rebate rebateu esclareceu esclarece esclarecem assume assumiu supõe supôs limitou_se_a_dizer limitou_se_a_responder limitou_se_a_afirmar limitou_se_a_informar limita_se_a_dizer limitou_a_dizer limitou_a_responder se_limitou_a_dizer se_limitou_a_responder reconheceu reconheceram conta contam acha acham considera julga julgou preveem previu fez_notar faz_notar deixa_claro repete repetem repetiu repetiram infere inferiu sugerem sugeriram mantém mantêm manteve mantiveram expõe expõem expôs expuseram contrapõe contrapôs deduz deduziu deduzem intui intuiu arguiu argui prediz predisse percebe percebeu descreve descreveu descreveram repisa sabe deu_a_entender dá_a_entender dão_a_entender deram_a_entender deixou_entender deixa_entender deixou_escapar deixou_antever deixou_no_ar deu_como_certo dá_como_certo deu_por_certo pôs_em_evidência põe_em_evidência chamou_a_atenção_para_o_facto_de chamou_a_atenção_para_o_fato_de chamou_atenção_para_o_fato_de mostrou_se_convencido_de mostrou_se_convencida_de mostrou_se_confiante_de mostra_se_convencido_de mostra_se_confiante_de disse_se_convencido_de diz_se_convencido_de diz_se_convencida_de se_mostrou_convencido_de se_mostrou_convencida_de se_mostrou_confiante_de se_diz_convencido_de se_diz_convencida_de se_disse_convencido_de está_convencido_de está_convencida_de está_certo_de está_certa_de estão_convencidos_de tem_a_certeza_de é_da_opinião_de limita_se_a_responder fez_questão_de_dizer fez_questão_de_lembrar fez_questão_de_frisar',
      'reagido esclarecido assumido suposto reconhecido dito garantido referido acreditado sustentado concluído admitido',
      'dizendo garantindo',
    ],
  ],
  deny: [
    ['neg rejeit refut', AR, ADO, 'ando'],
    ['', 'desmente desmentem desmentiu desmentiram', 'desmentido', ''],
  ],
  promise: [
    [
      '',
      'promete prometem prometeu prometeram garante garantiu afirma afirmou admite admitiu diz disse espera assegurou',
      'prometido garantido afirmado admitido dito',
    ],
  ],
  estimate: [
    ['estim calcul avali quantific', AR, ADO, 'ando'],
    ['', 'fala falam', '', ''],
  ],
  judge: [
    ['acus classific culp apelid responsabiliz', AR, ADO],
    ['', 'atribui atribuem atribuiu atribuíram', 'atribuído'],
  ],
  jokes: 'brinca brincou ironiza ironizou brincava',
  act: [
    ['assin aprov critic acus reclam convid orden autoriz convoc denunci rejeit solicit conden apresent', AR, ADO],
    [
      '',
      'pede pedem pediu pediram exige exigem exigiu exigiram propõe propôs propuseram proíbe proibiu recorre absolveu condenou suspendeu',
      'pedido exigido proposto proibido',
    ],
  ],
  according:
    'segundo pelo_que ao_que de_acordo_com de_acordo_com_o na_opinião_de na_opinião_do na_opinião_da nas_palavras_de nas_palavras_do nas_palavras_da no_entender_de no_entender_do no_entender_da conforme como na_avaliação_de na_avaliação_do na_avaliação_da na_avaliação_dos na_avaliação_das na_visão_de na_visão_do na_visão_da na_visão_dos na_visão_das na_ótica_de na_ótica_do na_ótica_da na_ótica_dos na_ótica_das na_perspetiva_de na_perspetiva_do na_perspetiva_da na_perspetiva_dos na_perspetiva_das na_perspectiva_de na_perspectiva_do na_perspectiva_da na_perspectiva_dos na_perspectiva_das no_parecer_de no_parecer_do no_parecer_da no_parecer_dos no_parecer_das ao_ver_de ao_ver_do ao_ver_da ao_ver_dos ao_ver_das aos_olhos_de aos_olhos_do aos_olhos_da aos_olhos_dos aos_olhos_das pelas_contas_de pelas_contas_do pelas_contas_da pelas_contas_dos pelas_contas_das pelos_cálculos_de pelos_cálculos_do pelos_cálculos_da pelos_cálculos_dos pelos_cálculos_das na_versão_de na_versão_do na_versão_da na_versão_dos na_versão_das na_leitura_de na_leitura_do na_leitura_da na_leitura_dos na_leitura_das na_análise_de na_análise_do na_análise_da na_análise_dos na_análise_das na_estimativa_de na_estimativa_do na_estimativa_da na_estimativa_dos na_estimativa_das na_interpretação_de na_interpretação_do na_interpretação_da na_interpretação_dos na_interpretação_das no_juízo_de no_juízo_do no_juízo_da no_juízo_dos no_juízo_das pela_voz_de pela_voz_do pela_voz_da pela_voz_dos pela_voz_das a_juízo_de a_juízo_do a_juízo_da a_juízo_dos a_juízo_das na_opinião_dos na_opinião_das nas_palavras_dos no_entender_dos a_seu_ver em_sua_opinião na_sua_opinião em_suas_palavras a_acreditar_em a_crer_em',
  eyes: 'para',
  stops:
    'em no na nos nas ao à durante após por para com mas nesta neste hoje ontem sobre aos quando antes depois que e esta este numa num segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  roles: PT_ROLES,
  bodies: PT_BODIES,
  papers:
    'laudo auto relatório estudo documento inquérito comunicado nota sentença acórdão sondagem pesquisa análise parecer auditoria ofício despacho carta dossiê circular portaria memorando boletim levantamento balanço recurso petição tweet artigo editorial mensagem depoimento diagnóstico monitoramento monitorização',
  firstNames: PT_NAMES,
  opinion:
    'acho achamos penso pensamos acredito espero esperamos deveria deveriam vergonha vergonhoso inaceitável lamentável maravilhoso é_preciso absurdo escândalo desastre injusto ridículo farsa',
  ahead:
    'vai vão prevê preveem está_previsto está_prevista estão_previstos estão_previstas deverá deverão poderá poderão pretende pretendem espera esperam',
  causal:
    'devido por_causa graças_a provocou provocaram causou causaram porque em_resultado como_consequência já_que na_sequência',
  motive: 'para_que a_fim_de com_o_objetivo_de com_o_objectivo_de',
  capability: 'pode podem capaz capazes',
  document: 'lei decreto tratado relatório contrato acordo resolução sentença estudo regulamento convenção despacho acórdão',
  feeling: 'obrigado obrigada parabéns bem-vindos oxalá que_vergonha basta chega estamos_fartos bom_dia boa_tarde',
  empty:
    'não_concorda não_concordam não_é_da_mesma_opinião não_são_da_mesma_opinião nem_todos_concordam nem_todos_acreditam não_acredita_nisso a_resposta_não_tardou não_partilha não_partilham pensa_de_outra_forma',
  service: 'mediante_inscrição entrada_livre mais_informações inscrições_até',
  future: 'rá|rão|remos|rei',
  provides: 'recomenda prevê conclui estabelece proíbe impõe fixa exige autoriza indica sublinha revela mostra estima aponta',
  neuter: 'isto isso aquilo',
  ownVerb: '\\p{L}{2,}(?:amos|emos|imos)|sou|tenho|estou|vou|acho',
  dateOn: 'em',
  dateIn: 'em',
  yearIn: 'em',
  dateLed: 'em no na do da',
  ofTown: 'prefeito vereador autarca',
  leading: 'presidente porta-voz diretor secretário prefeito fundador',
  years: 'anos ano',
  asides:
    'no_entanto contudo porém todavia também por_sua_vez por_seu_lado além_disso por_seu_turno de_seu_lado por_outro_lado ainda por_fim aliás entretanto de_facto de_fato em_todo_o_caso em_todo_caso na_prática ainda_assim mesmo_assim igualmente em_particular',
  neutral: 'disse',
  replies: 'respond|replic|retorqu|rebat',
  impersonal: 'se (?:sab|diz|cr[eê]|estim|tem)',
  times:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta semana manhã tarde noite madrugada mês ano vez verão inverno outono primavera dia dias janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro passado passada',
  clitics: '(se|lhes?|os?|as?|me|nos|lo|la|los|las)',
};
