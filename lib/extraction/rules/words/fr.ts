import { EMPTY } from '#lib/extraction/rules/words/empty';
import { FR_BODIES, FR_NAMES, FR_ROLES } from '#lib/extraction/rules/words/fr-people';
import { FR_DOUBTFUL, FR_PRESENT } from '#lib/extraction/rules/words/fr-verbs';
import type { LanguageWords } from '#lib/extraction/rules/words/language-words';

const ER = 'e ent ait aient era eront a èrent erait';
const ENDINGS_E = 'é ée és ées';

/** The grammar of French. */
export const FR: LanguageWords = {
  ...EMPTY,
  that: 'que qu’',
  because: 'parce_que parce_qu’ puisque puisqu’ car étant_donné_que vu_que',
  resumes: 'chiffre montant somme décision mesure bilan niveau seuil',
  asked: 'interrogé interrogée interrogés interrogées contacté contactée jointe contactés joints consultés consultées',
  being: 'est sont était étaient sera serait fut',
  adjectival: '\\p{L}{3,}(?:é|i|u)e?s?|\\p{L}{2,}(?:it|is|ert|int)e?s?',
  and: 'et',
  but: 'mais alors_que tandis_que bien_que bien_qu’ même_si quoique or',
  turns: 'mais alors_que tandis_que',
  relative:
    'qui que qu’ dont où lequel laquelle lesquels lesquelles auquel à_laquelle auxquels duquel de_laquelle desquels ce_qui ce_que ce_qu’ ce_dont dans_lequel dans_laquelle pour_qui à_qui avec_qui chez_qui',
  subordinate:
    'quand lorsque lorsqu’ si s’il s’ils comme avant_que après_que depuis_que dès_que pour_que afin_que sans_que jusqu’à_ce_que tant_que pendant_que combien comment pourquoi quel quelle quels quelles',
  prepositions:
    'à au aux de d’ du des dans en par pour sur sous avec sans chez vers contre entre depuis pendant après avant dès lors_de lors_d’ lors_du lors_des selon devant derrière jusqu’à jusqu’au jusqu’en d’ici_à d’ici_la grâce_à grâce_au face_à face_au face_aux à_cause_de en_raison_de malgré outre parmi près_de d’après auprès_de auprès_du auprès_des à_l’issue_de à_l’issue_du suite_à',
  determiners:
    'le la les l’ un une ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque plusieurs quelques aucun aucune tout toute tous toutes certains certaines deux trois quatre cinq six sept huit neuf dix',
  articles: 'un une ce cet cette ces son sa ses leurs mon ma mes notre nos votre vos aucun aucune au aux du des chaque',
  light:
    'ne n’ se s’ y en me m’ te t’ le la les l’ lui leur nous vous pas plus jamais aussi également encore déjà toujours bien ensuite enfin ainsi désormais alors notamment hier aujourd’hui demain seulement même presque environ très trop peu rien par_ailleurs en_revanche toutefois cependant néanmoins pourtant de_son_côté pour_sa_part quant_à_lui quant_à_elle en_effet d’ailleurs en_outre à_son_tour longtemps récemment clairement',
  he: 'il',
  she: 'elle',
  they: 'ils elles eux',
  we: 'nous on',
  own: 'je j’ me m’ mon ma mes moi nous notre nos',
  possessive: 'son sa ses leur leurs',
  who: 'qui',
  numerals:
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille dizaine douzaine vingtaine trentaine centaine millier',
  compared: 'double triple moitié plus moins tiers quart contre',
  ordinals: 'premier première deuxième second seconde troisième quatrième dernier dernière',
  generic: 'institution organisme groupe parti formation service structure établissement entreprise',
  places: 'commune ville village localité municipalité',
  here: 'lieu site',
  involved: 'accusé prévenu victime',
  ordinary: 'gardien voisin propriétaire agriculteur père ouvrier étudiant',
  clients: 'client cliente',
  management: 'direction',
  auxiliary: 'a ont avait avaient ai avons avez aura auront aurait auraient est sont était étaient ait aient eu',
  finite:
    'est sont était étaient sera seront serait seraient fut furent soit soient a ont avait avaient aura auront aurait auraient eut ait ai avons avez suis sommes êtes étais étions peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient veut veulent voulait voulaient voudra va vont allait allaient ira iront fait font faisait faisaient fera feront ferait dit disent disait disaient voit voient verra vient viennent venait viendra tient tiennent tenait tiendra prend prennent prenait prendra met mettent mettait mettra sait savent savait saura faut fallait faudra faudrait reste restent restait vaut valent vit vivent vivait suit suivent perd perdent rend rendent attend attendent connaît connaissent paraît disparaît naît meurt meurent court sert servent sort sortent part dort sent sentent ment reçoit reçoivent croit croient boit boivent devient deviennent obtient contient maintient soutient appartient intervient provient souvient permet permettent promet remet transmet comprend apprend reprend surprend entend entendent répond répondent vend vendent dépend dépendent défend défendent descend construisent conduit réduisent écrivent élit suffit craint craignent plaint atteignent joint s’inquiète agit réagit finit choisit remplit réunit fournit fournissent subit subissent saisit grandit ralentit vieillit définit établit investit avertit garantit bénéficie perçoit déçoit conçoit aperçoit rompt interrompt accueille accueillent recueille ouvre ouvrent couvre couvrent offre offrent souffre souffrent découvre découvrent préside excelle influe afflue exigent',
  present: FR_PRESENT,
  plural: 'nt',
  maybe: FR_DOUBTFUL,
  endings:
    '(?:aient|èrent|irent|urent|era|eront|erait|eraient|ssait|ssaient|[^r]ait|dra|dront|drait|draient|vra|vront|ira|iront|irait|erez|erons|ions)',
  notVerbs:
    'opéra opera caméra choléra lait fait trait retrait extrait portrait souhait attrait forfait bienfait méfait distrait stations régions élections actions millions décisions réunions solutions conditions sanctions missions avions camions relations négociations opérations informations déclarations questions versions pensions tensions bastions champions lions fusions émissions commissions permissions occasions divisions prévisions explosions conclusions exclusions invasions ambitions conventions interventions subventions attentions intentions options potions portions notions nations rations',
  unlistedBehind: 'ne n’ se s’ il elle on ils elles je j’ nous vous qui y',
  unlisted: '\\p{L}{2,}(?:e|es|ent|it|t|ons|ez|ut|d|a|ait)',
  infinitive: '\\p{L}{2,}(?:er|ir|oir|dre|tre|ire|vre)|être|faire|dire',
  helpers: 'avoir être',
  latter: ['celui-ci ce_dernier', 'celle-ci cette_dernière'],
  gerund: '\\p{L}{2,}ant',
  participle:
    '\\p{L}{2,}(?:é|ée|és|ées|i|ie|is|u|ue|us|ues)|dit|fait|mis|pris|écrit|soutenu|reconnu|admis|promis|appris|compris|permis|ouvert|couvert|offert|souffert|découvert|été|eu|atteint|craint|produit|réduit|construit|détruit',
  say: [
    [
      'relèv relev rassur déclar affirm expliqu soulign indiqu assur précis estim annonc rappel confi confirm rapport not regrett insist dénonc lanc martel pens ajout racont observ déplor révél signal répliqu détaill constat clam résum avanc considér jug alert argu tempêt glis ironis insinu suggér tranch poursuiv complèt plaid lâch confess jur prolong not argument renchér nuanc relativis ironis souffl gliss tonn fulmin enrag balay tempêt clam proclam certifi garanti témoign énonc résum professé soulign pronostiqu prédi prophétis annot commenta comment enchaîn rectifi préconis évoqu mention spécifi répèt répét réaffirm martèl relat récapitul pest s’agac confess suppos rétorqu murmur marmonn grommel bougonn bredouill chuchot hurl vocifér assén raill persifl avou attest démontr expos prôn présag anticip escompt conjectur imagin présum soupçonn devin repér théoris philosoph vitupér surenchér synthétis remémor narr divulgu dévoil tweet twitt diagnostiqu déclam object ripost comptabilis recens dénombr point précise rétorq épingl spécul subodor glos réitér réexpliqu recadr clarifi explicit fanfaronn exult jubil',
      ER,
      ENDINGS_E,
      'ant',
    ],
    [
      '',
      'dit disent disait disaient répond répondent répondait soutient soutiennent soutenait reconnaît reconnaissent reconnaissait admet admettent avertit avertissent prévient préviennent conclut concluent écrit écrivent croit croient maintient sait craint craignent redoute redoutent rappelle rappellent fait_savoir fait_valoir font_valoir laisse_entendre s’inquiète se_félicite s’étonne s’indigne se_défend se_réjouit se_plaint poursuit poursuivent complète achève martèle révèle suggère considère prétend prétendent répète répètent renchérit convient consent énumère déplore espère espèrent préconise apprend s’_est_contenté_de_dire s’_est_contentée_de_dire s’_est_borné_à_dire s’_est_bornée_à_dire se_contente_de_dire se_borne_à_dire se_borne_à_indiquer fait_remarquer fait_observer font_savoir font_remarquer fait_part se_souvient s’écrie s’exclame s’emporte s’agace s’alarme s’insurge s’interroge se_désole se_vante s’excuse se_justifie conclut raille rétorque objecte s’émeut se_désespère se_défausse font_observer fait_noter fait_part_de met_en_avant mettent_en_avant met_en_garde mettent_en_garde laissent_entendre laisse_planer fait_état_de font_état_de se_dit_convaincu se_dit_convaincue se_disent_convaincus se_disent_convaincues se_dit_persuadé se_dit_persuadée se_dit_confiant se_dit_confiante se_dit_certain se_dit_certaine se_montre_convaincu se_montre_convaincue se_veut_rassurant se_veut_rassurante se_déclare_convaincu se_déclare_convaincue s’est_dit_convaincu s’est_dite_convaincue s’est_dit_persuadé s’est_dite_persuadée s’est_félicité s’est_félicitée s’est_réjoui s’est_réjouie s’est_étonné s’est_étonnée s’est_indigné s’est_indignée s’est_inquiété s’est_inquiétée s’est_défendu s’est_défendue s’est_plaint s’est_plainte se_targue se_lamente est_d’avis est_convaincu est_convaincue est_persuadé est_persuadée sont_convaincus sont_persuadés pense pensent surenchérit déduit déduisent prédit prédisent redit redisent contredit décrit décrivent souscrit transmet entrevoit pressent gémit rugit vomit',
      'dit répondu soutenu reconnu admis averti prévenu conclu écrit cru craint fait_savoir fait_valoir laissé_entendre prétendu poursuivi fait_remarquer fait_observer convenu renchéri repris écriée écrié exclamé exclamée emporté emportée excusé excusée insurgé insurgée défendu défendue justifié justifiée interrogé alarmé alarmée réjoui réjouie félicité indigné indignée étonné étonnée chiffré calculé quantifié fait_part_de fait_état_de mis_en_avant mis_en_garde laissé_planer laissé_entrevoir fait_comprendre fait_noter surenchéri déduit prédit décrit redit transmis dit_convaincu dite_convaincue',
      'disant',
    ],
  ],
  deny: [
    ['ni contest rejet réfut', ER, ENDINGS_E, 'ant'],
    ['', 'dément démentent démentait', 'démenti', 'démentant'],
  ],
  promise: [
    [
      '',
      'promet promettent assure assurent affirme affirment reconnaît admet dit prétend espère compte',
      'promis assuré affirmé reconnu admis dit',
    ],
  ],
  estimate: [
    ['chiffr estim évalu', ER, ENDINGS_E, 'ant'],
    ['', 'parle parlent évoque évoquent', '', ''],
  ],
  judge: [
    ['qualifi accus attribu imput fustig tax', ER, ENDINGS_E, 'ant'],
    ['', 'voit voient', '', ''],
  ],
  jokes: 'plaisante plaisanté plaisantait plaisantent sourit blague blaguait ironise',
  act: [
    [
      'demand exig réclam sign accus approuv rejet refus appel invit ordonn autoris condamn préconis relax propos recommand attaqu démission convoqu interpell critiqu dénonc',
      ER,
      ENDINGS_E,
    ],
    ['', 'interdit requiert', 'requis interdit'],
  ],
  according:
    'selon d’après à_en_croire de_l’avis_de de_l’avis_du de_l’aveu_de de_l’aveu_du aux_dires_de aux_yeux_de aux_yeux_du aux_yeux_des au_dire_de d’après_les comme selon_les_mots_de aux_dires_du aux_dires_des au_dire_du au_dire_des de_l’avis_des de_l’avis_de_la de_l’aveu_des dans_les_mots_de du_point_de_vue_de du_point_de_vue_du à_entendre à_écouter si_l’on_en_croit aux_termes_de aux_termes_du dans_la_bouche_de à_ses_yeux à_son_avis de_son_propre_aveu à_l’entendre',
  eyes: 'pour',
  stops:
    'à au aux en lors dans devant pour par avec sur ce cette hier mais après pendant auprès que qu’ et quand avant alors tout lundi mardi mercredi jeudi vendredi samedi dimanche',
  roles: FR_ROLES,
  bodies: FR_BODIES,
  papers:
    'rapport étude enquête document communiqué note arrêté jugement sondage analyse bilan expertise audit avis courrier courriel circulaire recours mémoire dossier tribune lettre message ordonnance décision constat compte-rendu procès-verbal baromètre panorama tweet billet éditorial article',
  firstNames: FR_NAMES,
  opinion:
    'je_pense je_crois nous_pensons nous_croyons j’espère il_faut il_faudrait faudrait devrait devraient honte honteux inacceptable inadmissible scandaleux magnifique formidable terrible lamentable absurde catastrophe gâchis injuste mépris ridicule sorcellerie mascarade farce',
  ahead:
    'va vont prévoit prévoient est_prévu est_prévue sont_prévus sont_prévues devrait devraient pourrait pourraient compte comptent espère espèrent entend entendent',
  causal:
    'à_cause à_la_suite en_raison grâce_à grâce_au a_provoqué ont_provoqué a_causé ont_causé a_entraîné ont_entraîné parce_que parce_qu’ puisque car suite_à en_conséquence dû_à due_à',
  motive: 'afin_de afin_que dans_le_but_de pour_que en_vue_de',
  capability: 'peut peuvent capable capables',
  document:
    'loi décret traité rapport contrat accord résolution arrêt arrêté étude règlement convention circulaire jugement texte',
  feeling: 'merci bravo félicitations bienvenue hélas quelle_honte quel_gâchis ça_suffit que_dieu tant_mieux tant_pis',
  empty:
    'ne_décolère_pas n’en_démord_pas ne_cache_pas_sa n’est_pas_de_cet_avis ne_sont_pas_de_cet_avis n’est_pas_du_même_avis ne_l’entend_pas ne_mâche_pas tous_ne_sont_pas tous_ne_partagent autre_son_de_cloche ne_partage_pas_cet ne_partagent_pas_cet n’y_croit_pas n’y_croient_pas la_réponse_n’a_pas_tardé',
  service: 'sur_inscription sur_rendez-vous renseignements_au inscriptions_sur inscriptions_au entrée_libre',
  future: 'era|eront|dra|dront|vra|vront|ira|iront|aura|auront|sera|seront|erai|erons',
  provides:
    'recommande préconise prévoit conclut établit interdit impose fixe exige autorise indique souligne révèle montre estime stipule',
  neuter: 'ce cela ça c’',
  ownVerb: 'je|j’|nous',
  elides: true,
  dateOn: 'le',
  dateIn: 'en',
  yearIn: 'en',
  dateLed: 'le la en du',
  ofTown: 'maire adjoint conseiller',
  leading: 'président vice-président porte-parole directeur secrétaire responsable maire préfet fondateur',
  years: 'ans an',
  asides:
    'toutefois cependant néanmoins pourtant en_revanche par_ailleurs de_son_côté pour_sa_part en_outre aussi quant_à_lui quant_à_elle quant_à_eux quant_à_elles pour_leur_part de_leur_côté à_son_tour à_leur_tour également d’ailleurs du_reste au_passage en_substance malgré_tout tout_de_même en_effet en_somme notamment',
  neutral: 'a dit',
  replies: 'répliqu|répond|rétorqu|répar',
  impersonal: 'on (?:sai|di|cro|estim)',
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche semaine matin soir nuit midi après-midi mois année an fois été hiver automne printemps journée jour jours janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  clitics: '(?:t-)?(ils?|elles?|on|ce)',
};
