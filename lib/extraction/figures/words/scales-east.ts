import type { Scales } from '#lib/extraction/figures/words/scales';

const MALAY: Scales = {
  joints: { to: 'hingga sampai', between: 'antara', and: 'dan' },
  powers: { 3: 'ribu', 6: 'juta', 9: 'miliar bilion milyar', 12: 'triliun trilion' },
  percent: 'persen peratus',
  currencies: { IDR: 'rupiah', MYR: 'ringgit' },
};

/** Words behind figures from Turkey to Indonesia. */
export const SCALES_EAST: Record<string, Scales> = {
  tr: {
    joints: { to: 'ile ila' },
    powers: {
      3: 'bin bini bine bininin',
      6: 'milyon milyonu milyonun milyona milyonluk mn',
      9: 'milyar milyarı milyarın milyara milyarlık mr',
      12: 'trilyon trilyonu trilyona',
    },
    percent: '',
    percentBefore: 'yüzde %',
    currencies: { TRY: 'lira lirayı liraya liralık liradan TL', USD: 'dolar dolarlık doları', EUR: 'euro avro' },
  },
  az: { powers: { 3: 'min', 6: 'milyon', 9: 'milyard', 12: 'trilyon' }, percent: 'faiz', currencies: { AZN: 'manat' } },
  id: MALAY,
  ms: MALAY,
  vi: {
    joints: { to: 'đến tới', between: 'từ', and: 'và' },
    powers: { 3: 'nghìn ngàn', 6: 'triệu', 9: 'tỷ tỉ' },
    percent: 'phần_trăm',
    currencies: { VND: 'đồng', USD: 'đô_la USD' },
  },
  ar: {
    joints: { to: 'إلى الى', between: 'بين', and: 'و' },
    powers: {
      3: 'ألف ألفا ألفًا آلاف الاف الف',
      6: 'مليون مليونا مليونًا ملايين',
      9: 'مليار مليارا مليارًا مليارات بليون',
      12: 'تريليون تريليونا تريليونات',
    },
    percent: 'بالمئة بالمائة بالمية في_المئة في_المائة',
    currencies: { USD: 'دولار دولارا دولارًا دولارات', EUR: 'يورو', SAR: 'ريال_سعودي', EGP: 'جنيه_مصري' },
  },
  fa: {
    joints: { to: 'تا', between: 'بین', and: 'و' },
    powers: { 3: 'هزار', 6: 'میلیون', 9: 'میلیارد', 12: 'تریلیون' },
    percent: 'درصد',
    currencies: { IRR: 'ریال', USD: 'دلار', EUR: 'یورو' },
  },
  ur: {
    joints: { to: 'سے', and: 'اور' },
    powers: { 3: 'ہزار', 5: 'لاکھ', 6: 'ملین', 7: 'کروڑ', 9: 'ارب بلین', 11: 'کھرب' },
    percent: 'فیصد فی_صد',
  },
  he: {
    joints: { to: 'עד', between: 'בין' },
    powers: { 3: 'אלף אלפים אלפי', 6: 'מיליון מיליוני', 9: 'מיליארד מיליארדי', 12: 'טריליון' },
    percent: 'אחוז אחוזים',
    currencies: { ILS: 'שקל שקלים ש״ח', USD: 'דולר דולרים', EUR: 'אירו' },
  },
  hi: {
    joints: { to: 'से', and: 'और' },
    powers: { 3: 'हज़ार हजार', 5: 'लाख', 6: 'मिलियन', 7: 'करोड़ करोड़', 9: 'अरब बिलियन', 11: 'खरब' },
    percent: 'प्रतिशत फीसदी फ़ीसदी',
    currencies: { INR: 'रुपये रुपए रुपया', USD: 'डॉलर' },
  },
  bn: {
    joints: { to: 'থেকে' },
    powers: { 3: 'হাজার', 5: 'লাখ লক্ষ', 6: 'মিলিয়ন', 7: 'কোটি' },
    percent: 'শতাংশ',
    currencies: { BDT: 'টাকা' },
  },
  ta: { powers: { 3: 'ஆயிரம்', 5: 'லட்சம்', 7: 'கோடி' }, percent: 'சதவீதம் சதவிகிதம்' },
  te: { powers: { 3: 'వేల వేలు', 5: 'లక్షల లక్షలు', 7: 'కోట్ల కోట్లు' }, percent: 'శాతం' },
  ka: { powers: { 3: 'ათასი ათას', 6: 'მილიონი მილიონ მლნ', 9: 'მილიარდი მილიარდ მლრდ' }, percent: 'პროცენტი პროცენტით' },
};
