import * as chrono from 'chrono-node';

/** Readers of dates by language. Figures are read day first except where a text says otherwise. */
const READERS: Record<string, chrono.Chrono> = {
  en: chrono.en.casual,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  ja: chrono.ja.casual,
  pt: chrono.pt.casual,
  nl: chrono.nl.casual,
  zh: chrono.zh.casual,
  ru: chrono.ru.casual,
  es: chrono.es.casual,
  uk: chrono.uk.casual,
  it: chrono.it.casual,
  sv: chrono.sv.casual,
};
const FIGURES = /\d{1,2}[./]\d{1,2}[./]\d/;

export function dateReader(language: string, words: string): chrono.Chrono | null {
  const base = language.split('-')[0] ?? '';
  if (base === 'en' && language !== 'en-US' && FIGURES.test(words)) return chrono.en.GB;
  return READERS[base] ?? null;
}

const MAY_BE_DATE: Record<string, RegExp> = {
  en: /\b(?:jan(?:uary)?|feb(?:ruary)?|march|mar\.|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|ago)\b|\d{1,2}[./-]\d{1,2}[./-]\d|\d{4}-\d\d/i,
  ru: /\d\s?\p{L}{3}|вчера|сегодня|завтра|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресен/iu,
  uk: /\d\s?\p{L}{3}|вчора|сьогодні|завтра|понеділ|вівтор|серед[ау]|четвер|п.ятниц|субот|неділ/iu,
  de: /\d\.\s?\p{L}{3}|\d\.\d|gestern|heute|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember/iu,
  fr: /\d|hier|aujourd|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/iu,
  es: /\d|ayer|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo/iu,
  it: /\d|ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica/iu,
  pt: /\d|ontem|hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo/iu,
  nl: /\d|gisteren|vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag/iu,
  sv: /\d|igår|idag|imorgon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag/iu,
  zh: /\d|[昨今明]|[一二三四五六七八九十]月|星期|周/u,
  ja: /\d|[昨今明]日|[一二三四五六七八九十]月|曜/u,
};
const ANY_DATE = /\d/u;

/** Whether reading dates in these words is worth the time. */
export function mayHoldDate(language: string, words: string): boolean {
  const pattern = MAY_BE_DATE[language.split('-')[0] ?? ''] ?? ANY_DATE;
  return pattern.test(words);
}
