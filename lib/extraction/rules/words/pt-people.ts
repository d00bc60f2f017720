import type { RoleForms } from '#lib/extraction/rules/words/language-words';

/** What people are called by in Portuguese and Brazilian news. */
export const PT_ROLES: readonly RoleForms[] = [
  ['prefeito autarca', 'prefeita autarca'],
  ['vereador', 'vereadora'],
  ['presidente', 'presidente presidenta'],
  ['vice-presidente vice', 'vice-presidente vice'],
  ['porta-voz', 'porta-voz'],
  ['ministro', 'ministra'],
  ['primeiro-ministro', 'primeira-ministra'],
  ['governador', 'governadora'],
  ['secretário', 'secretária'],
  ['diretor director', 'diretora directora'],
  ['responsável chefe dirigente', 'responsável chefe dirigente'],
  ['deputado parlamentar', 'deputada parlamentar'],
  ['senador', 'senadora'],
  ['procurador promotor', 'procuradora promotora'],
  ['juiz desembargador', 'juíza desembargadora'],
  ['advogado', 'advogada'],
  ['médico doutor infectologista pediatra cirurgião', 'médica doutora infectologista pediatra cirurgiã'],
  ['enfermeiro', 'enfermeira'],
  ['professor docente', 'professora docente'],
  [
    'especialista pesquisador investigador cientista geólogo economista historiador biólogo',
    'especialista pesquisadora investigadora cientista geóloga economista historiadora bióloga',
  ],
  ['embaixador', 'embaixadora'],
  ['guarda vigilante', 'guarda vigilante'],
  ['morador vizinho residente', 'moradora vizinha residente'],
  ['proprietário dono empresário comerciante', 'proprietária dona empresária comerciante'],
  ['agricultor produtor pescador', 'agricultora produtora pescadora'],
  ['fundador', 'fundadora'],
  ['delegado comandante comissário agente capitão bombeiro', 'delegada comandante comissária agente capitã bombeira'],
  ['arguido réu acusado suspeito', 'arguida ré acusada suspeita'],
  ['vítima testemunha', 'vítima testemunha'],
  ['pai marido filho irmão avô', 'mãe mulher filha irmã avó viúva'],
  ['treinador jogador capitão', 'treinadora jogadora'],
  ['bispo padre pároco', 'freira'],
  [
    'representante líder candidato ativista sindicalista coordenador membro',
    'representante líder candidata ativista sindicalista coordenadora',
  ],
  ['operário funcionário trabalhador motorista', 'operária funcionária trabalhadora motorista'],
  ['estudante aluno', 'estudante aluna'],
  ['reitor', 'reitora'],
  ['arquiteto engenheiro técnico', 'arquiteta engenheira técnica'],
];

/** Bodies, by the words that news use in turn of one. */
export const PT_BODIES: readonly string[] = [
  'câmara câmara_municipal autarquia prefeitura município executivo_municipal',
  'junta junta_de_freguesia',
  'governo executivo',
  'ministério',
  'secretaria',
  'empresa companhia grupo firma concessionária construtora sociedade',
  'hospital clínica centro_hospitalar centro_de_saúde administração',
  'escola colégio instituto',
  'universidade',
  'sindicato central_sindical',
  'partido ps psd pt pcp bloco',
  'associação movimento federação fundação comissão ong',
  'tribunal supremo',
  'ministério_público',
  'polícia psp gnr polícia_judiciária polícia_civil',
  'bombeiros proteção_civil',
  'assembleia parlamento senado congresso',
  'banco',
  'agência ibge ine observatório centro',
  'clube equipa',
  'oposição',
];

/** First names of men, then of women. */
export const PT_NAMES: RoleForms = [
  'joão josé antónio antônio manuel francisco pedro paulo luís luiz carlos miguel rui nuno tiago ricardo jorge fernando andré bruno hugo diogo daniel david rafael gabriel lucas mateus marcos marcelo márcio mário sérgio eduardo roberto rodrigo felipe filipe gustavo henrique joaquim vítor victor artur arthur alberto alexandre álvaro armando augusto bernardo caio cláudio cristiano domingos duarte edson emanuel fábio flávio gonçalo guilherme hélder isaac ivo jaime júlio leandro leonardo lourenço martim maurício nelson óscar otávio renato rogério samuel sebastião silvio simão valter vasco vicente wagner wilson zeferino',
  'maria ana joana marta sofia rita catarina inês carla paula sandra cristina helena teresa isabel fernanda beatriz mariana carolina leonor margarida sara susana patrícia mónica mônica luísa lúcia laura júlia juliana camila amanda aline adriana alexandra alice amélia andreia ângela bárbara bianca bruna carmen cecília célia clara cláudia cátia daniela débora diana elisa eliana elsa emília eva fátima filipa flávia gabriela glória graça irene jéssica larissa letícia lídia lurdes madalena manuela marina matilde natália olga raquel regina renata rosa rosana sílvia sónia sônia tânia tatiana valéria vanessa vera vitória',
];
