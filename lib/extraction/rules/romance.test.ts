import { describe, expect, it } from 'vitest';
import { readPlainly } from '../../../scripts/trial-reading';

describe('French as newsrooms write it', () => {
  it.each([
    [
      'La mairie de Vannes a supprimé 40 places de crèche et la préfecture a ouvert une enquête.',
      ['–: La mairie de Vannes a supprimé 40 places de crèche | 40', '–: la préfecture a ouvert une enquête'],
    ],
    [
      'Le préfet, Marc Lefort, a reconnu que le barrage fuyait et que les travaux prendraient deux ans.',
      ['Marc Lefort: le barrage fuyait', 'Marc Lefort: les travaux prendraient deux ans | 2'],
    ],
    [
      '« Nous avons perdu trois mois », déplore Anne Colin, présidente du syndicat. « Personne n’a répondu », ajoute-t-elle.',
      ['Anne Colin: Nous avons perdu trois mois | 3', 'Anne Colin: Personne n’a répondu'],
    ],
    [
      'Le pont, construit en 1974, est fermé depuis mars, selon la préfecture.',
      [
        'La préfecture: Le pont, construit en 1974, est fermé depuis mars | 1974 | 2025-03/..',
        'La préfecture: construit en 1974 | 1974',
      ],
    ],
    [
      'Trois élus ont démissionné parce que le budget a été rejeté.',
      ['–: Trois élus ont démissionné | 3', '–: parce que le budget a été rejeté'],
    ],
    [
      'L’usine, qui emploie 320 salariés, a déposé le bilan lundi ; la région a promis une aide de 2 millions d’euros.',
      [
        '–: L’usine, qui emploie 320 salariés | 320',
        '–: a déposé le bilan lundi | 2025-03-10',
        '–: la région a promis une aide de 2 millions d’euros | 2000000',
      ],
    ],
    [
      'La hausse, explique le maire, atteindra 12 % en 2026.',
      ['Le maire: La hausse, explique le maire, atteindra 12 % en 2026 | 2026 | 12'],
    ],
    ['Le groupe nie avoir pollué la rivière.', ['Le groupe: Le groupe nie avoir pollué la rivière']],
    ['Combien coûtera ce tunnel ?', []],
    [
      'Les pompiers comptent 12 blessés, alors que la police en annonce 20.',
      ['–: Les pompiers comptent 12 blessés | 12', '–: la police en annonce 20 | 20'],
    ],
    ['D’après l’étude, un élève sur cinq ne déjeune pas.', ['L’étude: un élève sur cinq ne déjeune pas']],
    [
      'Le ministre a indiqué que la loi, votée en 2023, n’était pas appliquée.',
      ['Le ministre: la loi, votée en 2023, n’était pas appliquée | 2023', 'Le ministre: votée en 2023 | 2023'],
    ],
    ['L’adjointe à la culture, Léa Roux, a promis de rouvrir le musée.', ['Léa Roux: rouvrir le musée']],
    [
      '« Ce n’est pas acceptable », tonne le syndicat, qui réclame 3 millions d’euros.',
      ['Le syndicat: Ce n’est pas acceptable', '–: qui réclame 3 millions d’euros | 3000000'],
    ],
    ['À en croire la direction, 120 postes seront supprimés.', ['La direction: 120 postes seront supprimés | 120']],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'fr')).toEqual(expected);
  });
});

describe('Italian as newsrooms write it', () => {
  it.each([
    [
      'Il sindaco, Marco Bellini, ha annunciato che la scuola riaprirà a settembre e che i lavori costeranno 2,4 milioni di euro.',
      [
        'Marco Bellini: la scuola riaprirà a settembre | 2025-09',
        'Marco Bellini: i lavori costeranno 2,4 milioni di euro | 2400000',
      ],
    ],
    [
      '«Abbiamo perso tre mesi», ha detto l’assessora Carla Rossi. «La ditta non ha pagato gli operai», ha aggiunto.',
      ['Carla Rossi: Abbiamo perso tre mesi | 3', 'Carla Rossi: La ditta non ha pagato gli operai'],
    ],
    [
      'Secondo la procura, l’imprenditore avrebbe versato 30.000 euro al funzionario.',
      ['La procura: l’imprenditore avrebbe versato 30.000 euro al funzionario | 30000'],
    ],
    [
      'Il ponte è crollato il 3 marzo 2024 perché i piloni erano corrosi.',
      ['–: Il ponte è crollato il 3 marzo 2024 | 2024-03-03', '–: perché i piloni erano corrosi'],
    ],
    [
      'Le domande sono aumentate del 12%, mentre i posti sono rimasti 400, spiega la direttrice.',
      ['La direttrice: Le domande sono aumentate del 12% | 12', 'La direttrice: i posti sono rimasti 400 | 400'],
    ],
    [
      'La Regione ha negato che i fondi siano stati tagliati.',
      ['Regione: La Regione ha negato che i fondi siano stati tagliati'],
    ],
    [
      'Gli abitanti, che attendono la bonifica da nove anni, hanno protestato in piazza; il prefetto li riceverà lunedì.',
      [
        '–: Gli abitanti, che attendono la bonifica da nove anni | 9',
        '–: hanno protestato in piazza',
        '–: il prefetto li riceverà lunedì | 2025-03-17',
      ],
    ],
    ['Quanto costerà la nuova strada?', []],
    [
      'Ieri Bellini ha incontrato i sindacati e ha promesso di assumere venti insegnanti.',
      ['–: Ieri Bellini ha incontrato i sindacati | 2025-03-11', 'Bellini: assumere venti insegnanti | 20'],
    ],
    [
      'Il nuovo ospedale, costruito nel 1998, ospita 320 pazienti.',
      ['–: Il nuovo ospedale, costruito nel 1998, ospita 320 pazienti | 1998 | 320', '–: costruito nel 1998 | 1998'],
    ],
    [
      '«Non ci sono risorse», lamenta il rettore Paolo Conti, che chiede 3 milioni al governo.',
      ['Paolo Conti: Non ci sono risorse', '–: che chiede 3 milioni al governo | 3000000'],
    ],
    [
      'A detta di Carla Rossi, i tecnici avevano segnalato la crepa due volte.',
      ['Carla Rossi: i tecnici avevano segnalato la crepa due volte | 2'],
    ],
    [
      'Il bilancio, spiega l’assessora Carla Rossi, si chiuderà con un rosso di 400.000 euro.',
      ['Carla Rossi: Il bilancio, spiega l’assessora Carla Rossi, si chiuderà con un rosso di 400.000 euro | 400000'],
    ],
    [
      'La giunta ha approvato il piano e l’opposizione ha annunciato un ricorso.',
      ['–: La giunta ha approvato il piano', '–: l’opposizione ha annunciato un ricorso'],
    ],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'it')).toEqual(expected);
  });
});

describe('Portuguese as newsrooms write it', () => {
  it.each([
    [
      'A prefeita, Ana Moreira, disse que a ponte custará 4,5 milhões de reais e que as obras começaram em maio.',
      ['Ana Moreira: a ponte custará 4,5 milhões de reais | 4500000', 'Ana Moreira: as obras começaram em maio | 2024-05'],
    ],
    [
      '“Perdemos três meses”, afirmou o vereador João Pinto. “A empresa não pagou aos trabalhadores”, acrescentou.',
      ['João Pinto: Perdemos três meses | 3', 'João Pinto: A empresa não pagou aos trabalhadores'],
    ],
    [
      'Segundo o Ministério Público, o empresário entregou 30 mil euros ao funcionário.',
      ['Ministério Público: o empresário entregou 30 mil euros ao funcionário | 30000'],
    ],
    [
      'A escola fechou em 2023 porque o telhado caiu, explicou a diretora.',
      ['A diretora: A escola fechou em 2023 | 2023', 'A diretora: porque o telhado caiu'],
    ],
    ['A câmara negou que as verbas tenham sido cortadas.', ['A câmara: A câmara negou que as verbas tenham sido cortadas']],
    [
      'Os moradores, que esperam pela limpeza há nove anos, protestaram na praça; o governador vai recebê-los na segunda-feira.',
      [
        '–: Os moradores, que esperam pela limpeza há nove anos | 2016',
        '–: protestaram na praça',
        '–: o governador vai recebê-los na segunda-feira | 2025-03-17',
      ],
    ],
    ['Quanto vai custar a nova estrada?', []],
    [
      'O hospital, inaugurado em 1998, atende 320 doentes, o dobro de há dez anos.',
      [
        '–: O hospital, inaugurado em 1998, atende 320 doentes, o dobro de há dez anos | 1998 | 2015 | 320 | 2',
        '–: inaugurado em 1998 | 1998',
        '–: o dobro de há dez anos | 2015 | 2',
      ],
    ],
    [
      'De acordo com o sindicato, faltam 60 enfermeiros, mas o governo garante que há vagas.',
      ['Sindicato: faltam 60 enfermeiros | 60'],
    ],
    [
      'O ministro Rui Costa garantiu que a barragem é segura e prometeu reforçar a fiscalização.',
      ['Rui Costa: a barragem é segura', 'Rui Costa: reforçar a fiscalização'],
    ],
    [
      'A fábrica, que emprega 320 pessoas, vai fechar em junho.',
      ['–: A fábrica, que emprega 320 pessoas | 320', '–: vai fechar em junho | 2025-06'],
    ],
    [
      'O orçamento, explica a autarca, crescerá 12% em 2026.',
      ['A autarca: O orçamento, explica a autarca, crescerá 12% em 2026 | 2026 | 12'],
    ],
    [
      '“Não há verbas”, lamenta Marta Lopes, presidente do sindicato, que exige 3 milhões ao governo.',
      ['Marta Lopes: Não há verbas', '–: exige 3 milhões ao governo | 3000000'],
    ],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'pt')).toEqual(expected);
  });
});
