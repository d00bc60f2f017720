/** Short texts of several kinds, for the dresses that a text may come in. People, places and firms are invented. */
export const SHORT_TEXTS: [language: string, text: string][] = [
  [
    'en',
    `Ferry line fined over open doors

The port court fined Skerry Lines £48,000 on Monday after a car fell from the ferry Marigold. "The doors were open for eleven minutes," said the inspector, Marta Oduya, who had read the logbook.

The company's lawyer, Tom Reith, denied that the crew had been tired. It carries 1,200 passengers a day and will appeal, he said.

Two of the passengers spent a night in hospital. The car was lifted from the harbour on Tuesday by a crane from Northport.

According to the coastguard, the same ferry had left with its doors open in 2019.
`,
  ],
  [
    'en',
    `Clinic closes after mould is found

Wexmoor's only walk-in clinic will stay shut until June because mould was found behind the walls of nine rooms.

"Nobody was told for six weeks," the nurses' union said in a statement. Its secretary, Paula Grand, wants an inquiry.

The health trust put the cost of repairs at £310,000. It said that patients had never been in danger, adding that all appointments would be moved to Ansel.

A report by the trust's own engineers warned of damp in 2023. We could find no record of an answer.
`,
  ],
  [
    'en',
    `Mayor rejects report on flood wall

The mayor of Garrow Falls, Teresa Quill, said on Friday that the flood wall was safe. An audit published a day earlier found cracks in four of its 22 sections.

Quill told reporters that the auditors had measured the wrong wall. "They never asked us for the plans," she said.

The author of the audit, Professor Idris Callow, called that absurd. He had been given the plans in March, he wrote in an email.

Repairs would cost 2.4 million euros and last until the autumn, according to the council's engineer.
`,
  ],
  [
    'en',
    `Policing Committee, Thursday 5 February 2026

The Convener (Morag Tulliver): How long does somebody in Glenfarroch wait for an officer?

Chief Constable Adair: On a priority call we needed 23 minutes on average last year. That is four minutes better than in 2023.

Fergus Balloch (North Strathmoor): My constituent was told by your control room that nobody was free. Your own dashboard says 31 minutes.

Chief Constable Adair: I accept that. We closed two stations in April and lost 40 officers.

The Convener (Morag Tulliver): Thank you. We shall move on.
`,
  ],
  [
    'en',
    `The Breakfast Hour, Radio Tamarind, Friday 21 November 2025

Ruth Lask: Good morning. With me is Tobias Wren, who runs the harbour. Did you know about the leak?

Tobias Wren: No, Ruth. I read about it in the paper like everybody else. We have had 14 inspections since May.

Ruth Lask: The union says that you were told twice. Is that wrong?

Tobias Wren: We were told once, in August, and we paid £9,000 for a new valve.
`,
  ],
  [
    'en',
    `Remarks by Mayor Celeste Adeyinka at the spring breakfast, Port Halloran

Good morning, friends. I know what you have come to hear. Dock Street has been shut since the ninth of February, when the old culvert gave way.

We found a gas main that was on no map. The gas company says it told us about that pipe in 1998. I have seen no such letter.

Three hundred and forty businesses have opened in this city since I took office. Our unemployment is down to 4.9 per cent.

My promise to you is this: we will open the street by June.
`,
  ],
  [
    'en',
    `“We counted every oyster by hand”

The biologist Ruth Okonedo has watched over the bay for twenty years. Simon Glass spoke to her on the quay.

Is the bay cleaner than it was?

Yes, by a long way. When I came here in 2004 we found three oysters in a square metre, and last summer we counted 61.

Who paid for it?

We did, at first. The county gave us £40,000 in 2011, and I still have the letter.

What comes next?

I want to see the seagrass back. Our plan is to plant two hectares a year.
`,
  ],
  [
    'es',
    `El pleno aprueba las cuentas de Valdemora

El pleno de Valdemora aprobó el lunes un presupuesto de 6,4 millones de euros con siete votos a favor. «No había otra salida», dijo la alcaldesa, Consuelo Barrachina.

El portavoz de la oposición, Ramiro Escrig, denunció que la factura de la luz se ha duplicado desde 2021. Según Escrig, nadie ha revisado los contratos.

La regidora negó que falten facturas y anunció que el mercado reabrirá en marzo.

Unas 200 personas protestaron a las puertas del Ayuntamiento.
`,
  ],
  [
    'es',
    `La planta de Puerto Alcedo vierte otra vez al río

La planta conservera de Puerto Alcedo vertió el jueves 3.000 litros de salmuera al río Lema, según la Guardia Civil.

«Avisamos en mayo y nadie vino», aseguró Marisa Cobeña, presidenta de la asociación de vecinos.

La empresa sostiene que se rompió una válvula. Su director, Vicente Maroto, explicó que la avería duró cuarenta minutos.

El Ayuntamiento abrió un expediente que puede acabar en una multa de 60.000 euros.
`,
  ],
];
