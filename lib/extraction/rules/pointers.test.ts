import { describe, expect, it } from 'vitest';
import { spanishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('whom and what Spanish words mean', () => {
  it.each([
    [
      'a thing that was named at length',
      'Los puestos pasarán a la carpa de la avenida del Río. En la carpa caben 37 puestos.',
      'la carpa→carpa de la avenida del Río',
    ],
    [
      'a thing by another noun',
      'El Ayuntamiento de Lugo aprobó un presupuesto de 28 millones. Las cuentas incluyen ocho policías.',
      'Las cuentas→presupuesto de 28 millones',
    ],
    [
      'several that were counted',
      'La Policía Nacional detuvo a doce personas. Dos de los arrestados están en prisión.',
      'los arrestados→doce personas',
    ],
    ['the town', 'El Ayuntamiento de Lugo cerró la obra. La deuda del municipio creció un 4 %.', 'del municipio→Lugo'],
    [
      'the place',
      'El robo ocurrió en Villar del Soto. El teléfono estaba a 70 kilómetros del lugar.',
      'del lugar→Villar del Soto',
    ],
    ['there', 'El robo ocurrió en Villar del Soto. La banda estuvo allí tres horas.', 'allí→Villar del Soto'],
    [
      'an office with its name',
      'La asociación Lugo Viva convocó la marcha. Su portavoz, Ana Ruiz, dijo que vendrán 300 vecinos.',
      'Su portavoz→Ana Ruiz',
    ],
    [
      'the accused',
      'La Fiscalía pide nueve años para Iván Castro, de 31 años. El acusado negó los hechos y pidió perdón.',
      'El acusado→Iván Castro',
    ],
    [
      'the victim, a man',
      'El golpe fue en Villar. El vigilante de la nave, Saturnino Rey, de 58 años, sufrió una fractura de cráneo. «Me dejaron por muerto durante tres horas», contó la víctima por teléfono.',
      'la víctima→Saturnino Rey',
    ],
    [
      'an epithet',
      'La Fiscalía acusa a Iván Castro, de 31 años, de robar a su vecina, Rosa Gil. La anciana perdió 6.000 euros.',
      'La anciana→Rosa Gil',
    ],
    [
      'a client',
      'La Fiscalía acusa a Iván Castro, de 31 años. La abogada, Rocío Vela, dijo que su cliente estaba lejos.',
      'su cliente→Iván Castro',
    ],
    [
      'an object',
      'La Fiscalía acusa a Iván Castro, de 31 años. La abogada, Rocío Vela, dijo que la Policía lo detuvo por error.',
      'lo→Iván Castro',
    ],
    ['me', '«Me dejaron por muerto durante tres horas», contó Saturnino Rey por teléfono.', 'Me→Saturnino Rey'],
    [
      'us',
      'La asociación Lugo Viva convocó la marcha. Su portavoz, Ana Ruiz, dijo que vendrán 300. «Nos han quitado 12 plazas», lamentó.',
      'Nos→Lugo Viva',
    ],
    [
      'the officers',
      'La Policía Nacional detuvo a dos hombres. Los agentes hallaron 14.000 euros.',
      'Los agentes→Policía Nacional',
    ],
    [
      'the management',
      'El Hospital de Lugo cerró cuatro quirófanos. La gerencia guardó tres partes.',
      'La gerencia→Hospital de Lugo',
    ],
  ])('%s', (_name, body, expected) => {
    expect(linksOf(body)).toContain(expected);
  });

  it('and not what is known or believed', () => {
    expect(linksOf('El alcalde, Juan Ruiz, abrió el mercado. Los comerciantes lo sabían en 2022.')).not.toContain('lo→Juan Ruiz');
  });
});
