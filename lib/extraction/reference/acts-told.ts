import { kept } from '#lib/extraction/text/kept';
import { allForms } from '#lib/extraction/words/inflect';

// Nouns by which a text takes up what a verb told before, where they tell more than what was done to something (deeds.ts).

/** What somebody or something did or underwent by itself: "the resignation of the minister". */
const DONE_BY =
  'resignation=resign+quit/quit+step departure=leave/left+depart+resign+quit/quit exit=leave/left+quit/quit+withdraw/withdrew/withdrawn collision=collide merger=merge collapse=collapse explosion=explode eruption=erupt derailment=derail sinking=sink/sank/sunk rise=rise/rose/risen+climb+increase+grow/grew/grown+jump+soar+surge+go/went/gone increase=increase+rise/rose/risen+climb+grow/grew/grown+jump+soar+go/went/gone growth=grow/grew/grown+expand+rise/rose/risen jump=jump+soar+rise/rose/risen surge=surge+soar+jump+rise/rose/risen fall=fall/fell/fallen+drop+decline+shrink/shrank/shrunk+slip+plunge+sink/sank/sunk+tumble+go/went/gone drop=drop+fall/fell/fallen+decline+slip+plunge decline=decline+fall/fell/fallen+drop+shrink/shrank/shrunk+slip decrease=decrease+fall/fell/fallen+drop+decline slump=slump+plunge+fall/fell/fallen recovery=recover arrival=arrive+come/came return=return+come/came escape=escape+flee/fled flight=flee/fled death=die+perish+drown retirement=retire defection=defect apology=apologise appearance=appear disappearance=disappear+vanish victory=win/won win=win/won defeat=lose/lost loss=lose/lost surrender=surrender intervention=intervene march=march bankruptcy=collapse expansion=expand contraction=contract+shrink/shrank/shrunk delay=delay visit=visit';

/** What somebody said, wanted or settled, with what: "the decision to sell the harbour", "the warning that prices would rise". */
const TOLD =
  'decision=decide+vote+agree+choose/chose/chosen+resolve+opt+rule vote=vote move=decide+agree+vote choice=choose/chose/chosen+decide+opt resolution=resolve+vote ruling=rule+find/found+hold/held judgment=rule+find/found+hold/held judgement=rule+find/found+hold/held verdict=rule+find/found promise=promise+pledge+vow+undertake/undertook/undertaken pledge=pledge+promise+vow vow=vow+promise+pledge commitment=commit+promise+pledge+undertake/undertook/undertaken assurance=assure+promise guarantee=guarantee+promise warning=warn claim=claim+allege+assert+say/said+accuse assertion=assert+claim+say/said allegation=allege+claim+accuse accusation=accuse+allege charge=accuse+charge statement=say/said+state+declare denial=deny announcement=announce+declare declaration=declare+announce proposal=propose+suggest+plan+want+intend suggestion=suggest+propose idea=suggest+propose+want plan=plan+propose+intend+want+promise+aim scheme=plan+propose+intend+want project=plan+propose+intend+want intention=intend+plan+want aim=aim+intend+want+hope ambition=aim+want+hope demand=demand+insist+urge+call threat=threaten offer=offer request=ask+request+appeal+beg appeal=appeal+urge+ask+call call=call+urge+appeal order=order+instruct+tell/told instruction=instruct+order+tell/told admission=admit+acknowledge+concede acknowledgement=acknowledge+admit+concede concession=concede+admit forecast=forecast/forecast+predict+expect+estimate prediction=predict+forecast/forecast+expect estimate=estimate+reckon+calculate finding=find/found+conclude+discover+show/showed/shown conclusion=conclude+find/found discovery=discover+find/found agreement=agree deal=agree refusal=refuse+decline attempt=try+attempt+seek/sought effort=try+seek/sought+strive/strove/striven bid=try+seek/sought+bid/bid complaint=complain recommendation=recommend+advise+urge advice=advise+recommend belief=believe+think/thought view=think/thought+believe+argue opinion=think/thought+believe argument=argue+contend+maintain contention=contend+argue theory=believe+suspect+suggest suspicion=suspect fear=fear+worry concern=worry+fear hope=hope expectation=expect+hope revelation=reveal+disclose disclosure=disclose+reveal confession=confess+admit remark=say/said+remark comment=say/said+comment explanation=explain objection=object insistence=insist reminder=remind invitation=invite permission=permit+allow+let/let requirement=require+oblige obligation=oblige+require ban=ban+forbid/forbade/forbidden right=entitle+allow+permit';

/** What befell or was done, of which the clause itself tells: "the accident". */
const BEFELL =
  'accident=overturn+collide+crash+derail+plunge+veer+capsize+swerve+hit/hit+strike/struck+skid+topple+explode crash=collide+overturn+crash+derail+plunge+veer+swerve+skid+hit/hit+strike/struck smash=collide+crash wreck=capsize+sink/sank/sunk+ground disaster=burst/burst+collapse+sink/sank/sunk+capsize+explode+derail+drown+crash+flood+erupt tragedy=drown+die+collapse+sink/sank/sunk+capsize+kill+crash+burn/burnt catastrophe=burst/burst+collapse+sink/sank/sunk+explode+flood+erupt incident=shoot/shot+stab+attack+assault+explode+collide+crash+overturn+collapse+break/broke/broken+fire+burn/burnt+leak+spill/spilt+hit/hit+strike/struck+punch+threaten+ram+fall/fell/fallen attack=shoot/shot+stab+explode+bomb+attack+raid+ram+storm+shell+ambush+strike/struck+fire+hit/hit+maul+bite/bit/bitten+assault+hack+beat/beat/beaten assault=beat/beat/beaten+punch+kick+stab+attack+assault+storm+rape explosion=explode+detonate+blow/blew/blown blast=explode+detonate+blow/blew/blown burglary=burgle+break/broke/broken break-in=break/broke/broken+burgle theft=break/broke/broken+steal/stole/stolen robbery=rob+raid+hold/held heist=rob+steal/stole/stolen+raid raid=raid+storm+search shooting=shoot/shot+open outage=fail+lose/lost blackout=fail+lose/lost+cut/cut blaze=burn/burnt+catch/caught+gut+destroy fire=burn/burnt+catch/caught+gut leak=leak+spill/spilt+escape+seep spill=spill/spilt+leak collapse=burst/burst+fall/fell/fallen+give/gave/given strike=walk+strike/struck+down walkout=walk+strike/struck+go/went/gone walk-out=walk+strike/struck+go/went/gone stoppage=walk+strike/struck+down protest=walk+march+demonstrate+protest+gather+rally demonstration=march+demonstrate+protest+gather rally=gather+rally+march fine=fine penalty=fine+penalise sanction=fine+penalise+sanction punishment=fine+jail+sentence+penalise sentence=sentence+jail deal=sell/sold+buy/bought+acquire+merge+sign+lease+trade transaction=sell/sold+buy/bought+acquire purchase=buy/bought mistake=mistake/mistook/mistaken+confuse+forget/forgot/forgotten+overlook+misread/misread error=confuse+forget/forgot/forgotten+overlook+misread/misread+miscalculate blunder=confuse+forget/forgot/forgotten+leave/left+overlook outbreak=infect+sicken+catch/caught meeting=meet/met talks=meet/met+talk+negotiate encounter=meet/met fight=fight/fought+punch brawl=fight/fought+punch chase=chase+pursue hack=hack breach=hack+breach+steal/stole/stolen+leak launch=launch';

/** Nouns that are followed by another word than "of". */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  ban: 'on',
  tax: 'on',
  levy: 'on',
  attack: 'on',
  raid: 'on',
  assault: 'on',
  rise: 'in',
  increase: 'in',
  fall: 'in',
  drop: 'in',
  decline: 'in',
  decrease: 'in',
  jump: 'in',
  surge: 'in',
  slump: 'in',
  growth: 'in',
};

export type Telling = 'done by' | 'told' | 'befell';

const TABLES: Readonly<Record<Telling, ReadonlyMap<string, string>>> = {
  'done by': tableOf(DONE_BY),
  told: tableOf(TOLD),
  befell: tableOf(BEFELL),
};

function tableOf(entries: string): ReadonlyMap<string, string> {
  return new Map(
    entries.split(/\s/u).map((entry) => {
      const [noun = '', verbs = ''] = entry.split('=');
      return [noun, verbs.replaceAll('+', ' ')];
    }),
  );
}

/** The forms of the verbs that tell what a noun takes up, as a pattern; null for nouns that take up nothing in this way. */
export function verbsTelling(noun: string, how: Telling): RegExp | null {
  return patternOf(`${how}=${noun}`);
}

const patternOf = kept(512, (key: string): RegExp | null => {
  const [how, noun] = key.split('=') as [Telling, string];
  const verbs = TABLES[how].get(noun);
  return verbs === undefined ? null : formsOfVerbs(verbs);
});

/** All forms of verbs, as a pattern. */
export function formsOfVerbs(verbs: string): RegExp {
  const forms = allForms(verbs).flatMap(({ base, third, past, participle }) => [base, third, ...past, participle]);
  return new RegExp(`\\b(?:${[...new Set(forms)].toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'giu');
}

/** "of" for most nouns: "the closure of", "the ban on", "the rise in". */
export const prepositionOf = (noun: string): string => PREPOSITIONS[noun] ?? 'of';
