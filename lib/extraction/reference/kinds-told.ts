import { KINDS_OF_DEEDS } from '#lib/extraction/reference/kinds-of-deeds';
import { KINDS_OF_PEOPLE } from '#lib/extraction/reference/kinds-of-people';
import type { NounClass } from '#lib/extraction/reference/noun-kinds';

// By which wider nouns the news take up what they have told of, where WordNet does not lead from the one to the other.

const CRAFT =
  'ferry trawler tanker freighter frigate destroyer corvette cruiser warship minesweeper gunboat yacht liner barge dredger tug tugboat lifeboat submarine schooner catamaran bulker coaster steamer icebreaker longliner whaler containership';
const BOATS =
  'ferry trawler yacht barge tug tugboat lifeboat dinghy launch speedboat motorboat sailboat houseboat canoe kayak raft schooner catamaran longboat lugger gunboat';
const AIRCRAFT =
  'airliner jet plane airplane aeroplane helicopter drone glider biplane seaplane microlight gyrocopter bomber fighter airbus boeing gunship turboprop quadcopter airship balloon';
const VEHICLES =
  'car van lorry truck bus coach minibus taxi cab ambulance tractor motorbike motorcycle scooter moped tram trailer tanker limousine saloon hatchback jeep pickup minivan hearse bulldozer digger forklift e-scooter buggy juggernaut camper campervan motorhome caravan suv rickshaw autorickshaw matatu';
const WEAPONS =
  'pistol rifle shotgun revolver handgun gun firearm knife machete sword dagger axe hammer crossbow missile bomb grenade mortar howitzer rocket torpedo tank bayonet taser screwdriver cudgel baton';
const DRUGS =
  'tablet pill statin insulin antibiotic painkiller paracetamol aspirin ibuprofen opioid opiate steroid inhaler vaccine jab antidepressant antiviral antihistamine sedative chemotherapy contraceptive hormone cannabis heroin cocaine fentanyl morphine ketamine';
const DISEASES =
  'flu influenza measles mumps rubella cholera malaria ebola covid coronavirus dengue rabies polio tuberculosis cancer leukaemia leukemia diabetes asthma dementia meningitis hepatitis norovirus salmonella legionella listeria mpox smallpox chickenpox zika typhoid tetanus diphtheria pneumonia sepsis scabies anthrax botulism hiv aids arthritis epilepsy alzheimer parkinson autism anaemia anemia stroke hypertension bronchitis croup shingles lupus eczema psoriasis';
const GERMS =
  'norovirus salmonella legionella listeria campylobacter e-coli coronavirus covid flu influenza measles ebola mpox rabies zika dengue adenovirus rotavirus bacterium bacteria parasite fungus superbug';
const PLACES_OF_TRADE =
  'restaurant pub bar cafe café hotel shop store nightclub takeaway bakery salon butcher butchers supermarket boutique garage brewery farm bookshop pharmacy gym cinema inn tavern bistro diner pizzeria florist';
const PUBLIC =
  'school hospital university college museum library prison church court bank monastery orphanage academy seminary nursery hospice asylum';
const WORKS =
  'plant factory refinery smelter mill brewery distillery mine quarry reactor depot warehouse laboratory lab incinerator stadium arena pool airport prison shipyard abattoir slaughterhouse substation sawmill foundry landfill clinic hospital terminal reservoir datacentre centre center';
const BUILDINGS =
  'church mosque temple synagogue cathedral chapel castle mansion villa house cottage bungalow hotel tower school hospital library museum theatre theater cinema hall warehouse barn factory mill station palace pub courthouse town-hall stadium arena farmhouse apartment-block skyscraper monastery abbey';

/** For each wider noun what it may take up. */
const TOLD: Readonly<Record<string, string>> = {
  vessel: `${CRAFT} ${BOATS} boat ship`,
  ship: CRAFT,
  boat: BOATS,
  craft: `${BOATS} ${AIRCRAFT} boat ship spacecraft hovercraft submarine spaceship capsule`,
  warship: 'frigate destroyer corvette cruiser battleship minesweeper gunboat',
  aircraft: AIRCRAFT,
  plane: 'airliner jet seaplane biplane airbus boeing bomber glider turboprop',
  jet: 'airliner plane airbus boeing fighter',
  helicopter: 'chopper gunship',
  chopper: 'helicopter',
  spacecraft: 'probe satellite orbiter lander capsule rover shuttle',
  probe: 'spacecraft orbiter lander rover',
  vehicle: VEHICLES,
  car: 'saloon hatchback limousine taxi cab convertible suv jeep estate',
  truck: 'lorry juggernaut pickup tanker',
  lorry: 'truck juggernaut tanker',
  bike: 'motorbike motorcycle bicycle scooter moped e-bike',
  train: 'tram express locomotive metro underground',
  weapon: WEAPONS,
  gun: 'pistol rifle shotgun revolver handgun firearm',
  firearm: 'pistol rifle shotgun revolver handgun gun',
  blade: 'knife machete sword dagger axe',
  device: `bomb explosive grenade phone smartphone tablet laptop computer sensor implant pacemaker gadget machine camera scanner tracker inhaler pump monitor drone charger router watch smartwatch headset aid hearing-aid stent`,
  machine:
    'scanner printer robot press tractor harvester computer dispenser loom dishwasher incubator ventilator excavator digger turbine',
  explosive: 'bomb dynamite grenade',
  projectile: 'missile rocket shell bullet',
  drug: DRUGS,
  medicine: DRUGS.replace(' heroin cocaine', ''),
  medication: DRUGS.replace(' heroin cocaine', ''),
  treatment: `${DRUGS} chemotherapy radiotherapy surgery transplant dialysis therapy operation procedure`,
  therapy: 'chemotherapy radiotherapy immunotherapy physiotherapy psychotherapy treatment',
  operation: 'surgery transplant bypass amputation procedure raid',
  procedure: 'surgery transplant bypass amputation operation biopsy test scan caesarean abortion',
  substance: DRUGS,
  disease: DISEASES,
  illness: DISEASES,
  condition: DISEASES,
  disorder: 'autism epilepsy schizophrenia anorexia bulimia dementia dyslexia depression insomnia',
  infection: `${DISEASES.split(' ').slice(0, 32).join(' ')} ${GERMS}`,
  virus: GERMS,
  bug: GERMS,
  pathogen: GERMS,
  bacterium: 'salmonella legionella listeria campylobacter e-coli',
  bacteria: 'salmonella legionella listeria campylobacter e-coli',
  epidemic: DISEASES,
  pandemic: 'covid coronavirus flu influenza epidemic',
  institution: PUBLIC,
  establishment: `${PLACES_OF_TRADE} ${PUBLIC}`,
  premises: `${PLACES_OF_TRADE} warehouse office factory flat house`,
  business: PLACES_OF_TRADE,
  venue: 'pub bar nightclub club theatre theater cinema stadium arena hall hotel restaurant auditorium ground',
  eatery: 'restaurant cafe café diner bistro takeaway pizzeria',
  outlet: 'shop store restaurant takeaway newspaper broadcaster website',
  shop: 'store bakery boutique butcher florist bookshop newsagent',
  store: 'shop supermarket',
  facility: WORKS,
  complex: `${WORKS} estate resort`,
  factory: 'plant mill brewery foundry workshop',
  plant: 'factory refinery smelter brewery reactor incinerator mill works abattoir',
  building: BUILDINGS,
  structure: 'bridge tower dam pier mast building monument tunnel wall',
  property: 'house flat apartment bungalow cottage mansion villa farmhouse home estate hotel farm',
  home: 'house flat apartment bungalow cottage mansion villa farmhouse caravan',
  house: 'cottage bungalow villa mansion farmhouse semi townhouse',
  flat: 'apartment bedsit maisonette',
  apartment: 'flat condo penthouse',
  residence: 'house palace mansion villa flat apartment home',
  dwelling: 'house flat cottage home hut',
  land: 'field plot farm estate meadow',
  prison: 'jail penitentiary gaol',
  jail: 'prison penitentiary gaol',
  waterway: 'river canal stream creek brook channel strait',
  river: 'stream brook creek tributary waterway',
  road: 'motorway highway street lane avenue bypass carriageway route expressway autobahn',
  route: 'motorway highway road railway line',
  network: 'railway grid broadcaster channel',
  app: 'platform software chatbot service',
  platform: 'app website site network marketplace',
  site: `${WORKS} plot field landfill camp website platform portal`,
  website: 'portal site blog platform',
  software: 'app program algorithm tool chatbot programme',
  tool: 'software app chatbot algorithm test',
  technology: 'software system algorithm',
  phone: 'smartphone mobile handset iphone',
  computer: 'laptop tablet pc mainframe',
  body: 'corpse council agency board commission committee watchdog regulator authority panel organisation organization quango federation association',
  remains: 'body bodies corpse skeleton bones',
  organ: 'kidney liver heart lung',
  test: 'scan biopsy exam examination swab',
  exam: 'test examination',
  finding: 'discovery conclusion',
  figure: 'number total toll rate percentage share sum',
  number: 'total toll figure',
  pet: 'dog cat hamster rabbit puppy kitten parrot',
  predator: 'wolf lynx bear shark leopard lion tiger fox',
  crop: 'wheat maize barley rice potato harvest',
  fuel: 'petrol diesel gas coal oil kerosene',
  product: 'cream powder toy formula supplement cosmetic sauce cheese yoghurt detergent',
  item: 'toy ring necklace coin',
  dish: 'soup stew curry pudding casserole',
};

const LISTED = new Map(
  Object.entries({ ...TOLD, ...KINDS_OF_DEEDS, ...KINDS_OF_PEOPLE }).map(([kind, nouns]) => [kind, new Set(nouns.split(' '))]),
);

/** Nouns that take up everything of a class. */
const WHOLE_CLASSES: Readonly<Record<string, NounClass>> = {
  animal: 'animal',
  creature: 'animal',
  beast: 'animal',
  chemical: 'substance',
};

/** Whether the news take up a noun by a wider one. */
export function isToldKind(noun: string, kind: string, classOf: (noun: string) => NounClass | null): boolean {
  const whole = WHOLE_CLASSES[kind];
  return LISTED.get(kind)?.has(noun) === true || (whole !== undefined && classOf(noun) === whole);
}
