import { describe, expect, it } from 'vitest';
import { spanishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what Spanish nouns take up that the text called otherwise', () => {
  it.each([
    [
      'a vessel',
      'Un pesquero de Burela volcó el lunes. La embarcación llevaba siete tripulantes.',
      'La embarcación→pesquero de Burela',
    ],
    [
      'a house',
      'El fuego arrasó un antiguo molino de Otero. El inmueble llevaba diez años vacío.',
      'El inmueble→antiguo molino de Otero',
    ],
    ['an animal', 'Una patrulla abatió un jabalí en la plaza. El animal había herido a dos niños.', 'El animal→jabalí'],
    ['a pipe', 'Se rompió una tubería de fibrocemento. El conducto data de 1971.', 'El conducto→tubería de fibrocemento'],
    ['a strike', 'La huelga de basuras cumple un mes. El conflicto ha costado 90.000 euros.', 'El conflicto→huelga de basuras'],
    ['a weapon', 'La policía halló un machete en el coche. El arma tenía sangre.', 'El arma→machete'],
    ['a named street', 'El Concejo cortó la calle Ancha en mayo. La calle mide 300 metros.', 'La calle→calle Ancha'],
    ['what an adjective told', 'Se hundió el techo corredizo. Ayer reabrió el techo.', 'el techo→techo corredizo'],
  ])('%s', (_, body, link) => {
    expect(linksOf(body)).toContain(link);
  });

  it.each([
    [
      'a driver',
      'Una furgoneta chocó con un muro en Otero. El conductor dio positivo.',
      'El conductor→conductor de la furgoneta',
    ],
    [
      'rooms',
      'El hospital de Otero abrió en 1990. Los quirófanos no tienen luz natural.',
      'Los quirófanos→quirófanos del hospital de Otero',
    ],
    ['works', 'El puente de Otero cierra en marzo. La obra costará 3 millones de euros.', 'La obra→obra del puente de Otero'],
    ['a repair', 'Falló el radar de la base. La reparación tardará dos meses.', 'La reparación→reparación del radar de la base'],
    ['a ruling', 'El juzgado número 3 anuló la venta. El auto ocupa 20 folios.', 'El auto→auto del juzgado'],
    ['a supply', 'Falta agua en 3 barrios desde el lunes. El suministro volverá mañana.', 'El suministro→suministro de agua'],
    [
      'who takes part',
      'La marcha de antorchas salió de Otero. Los organizadores contaron 2.000 personas.',
      'Los organizadores→organizadores de la marcha de antorchas',
    ],
  ])('of what it is: %s', (_, body, link) => {
    expect(linksOf(body)).toContain(link);
  });

  it.each([
    ['behind "según"', 'El club Bravos de Otero debe, según su tesorera, Inés Vara, 40.000 euros.', 'su→Bravos'],
    [
      'behind a quotation',
      'El colegio Clara Campos cierra en junio. «Nos echan 3 meses antes de lo pactado», resumió su directora, Inés Vara.',
      'su→colegio Clara Campos',
    ],
    ['"a su juicio"', 'La edil Inés Vara pidió otro informe. A su juicio, la obra costó el doble.', 'su→Inés Vara'],
    ['beside "fue"', 'La alcaldesa, Inés Vara, dimitió el lunes. Luis Mota fue su asesor hasta mayo.', 'su→Inés Vara'],
    [
      'a firm called so nowhere',
      'La empresa pública Aguasol riega el valle. La constructora Tramel rompió un caño. La empresa lo niega.',
      'La empresa→Tramel',
    ],
  ])('whose it is: %s', (_, body, link) => {
    expect(linksOf(body)).toContain(link);
  });
});
