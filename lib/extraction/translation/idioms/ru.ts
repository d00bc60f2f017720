/** Russian idioms as they look in English word for word: the English words | the idiom | what it means. */
export const RU_IDIOMS = `
hand's throw|рукой подать|very near
hang~ noodles on _ ears|вешать лапшу на уши|to fool somebody
play~ in the box|сыграть в ящик|to die
where crayfish winter|показать, где раки зимуют|to teach somebody a lesson
where the crayfish winter|показать, где раки зимуют|to teach somebody a lesson
when a crayfish whistles on the mountain|когда рак на горе свистнет|never
crayfish whistles|когда рак на горе свистнет|never
show~ Kuzma's mother|показать кузькину мать|to threaten, to show somebody what is what
Kuzka's mother|показать кузькину мать|to threaten, to show somebody what is what
bear stepped on _ ear|медведь на ухо наступил|to have no ear for music
beat~ the buckets|бить баклуши|to idle
hang~ by a hair|висеть на волоске|to hang by a thread
make~ an elephant out of a fly|делать из мухи слона|to exaggerate
elephant from a fly|делать из мухи слона|to exaggerate
take~ water in _ mouth|воды в рот набрать|to keep silent
water in _ mouth|воды в рот набрать|to keep silent
like water off a goose|как с гуся вода|without any effect
seventh water on kissel|седьмая вода на киселе|a very distant relative
pour~ from empty into void|переливать из пустого в порожнее|to talk to no purpose
pull~ the cat by the tail|тянуть кота за хвост|to drag one's feet
pull~ the rubber|тянуть резину|to drag one's feet
sit~ in a puddle|сесть в лужу|to fail in public
sat down in a puddle|сесть в лужу|to fail in public
hit _ face in the dirt|ударить в грязь лицом|to lose face
face in the mud|ударить в грязь лицом|to lose face
wash~ _ bones|перемывать косточки|to gossip about somebody
through the sleeves|спустя рукава|carelessly
sleeves down|спустя рукава|carelessly
neither fluff nor feather|ни пуха ни пера|good luck
neither fish nor meat|ни рыба ни мясо|neither one thing nor the other
like snow on the head|как снег на голову|out of the blue
snow on _ head|как снег на голову|out of the blue
from under the stick|из-под палки|under compulsion
put~ sticks in _ wheels|вставлять палки в колёса|to hinder somebody
sticks in the wheels|вставлять палки в колёса|to hinder somebody
bring~ to white heat|довести до белого каления|to enrage
dog is buried|вот где собака зарыта|that is the heart of the matter
ate the dog on|собаку съел на этом|is very experienced in it
kill~ two hares|убить двух зайцев|to kill two birds with one stone
chase~ two hares|погнаться за двумя зайцами|to try two things at once
white crow|белая ворона|an outsider
turtle steps|черепашьими шагами|very slowly
nose to nose|нос к носу|face to face
lead~ by the nose|водить за нос|to deceive
hold~ a stone in _ bosom|держать камень за пазухой|to bear a grudge
stone in the bosom|держать камень за пазухой|to bear a grudge
like in the water looked|как в воду глядел|as if one had known it before
finger~ in the sky|пальцем в небо|wide of the mark
look~ through _ fingers|смотреть сквозь пальцы|to turn a blind eye
nail~ to the pillar of shame|пригвоздить к позорному столбу|to denounce in public
sharpen~ a tooth|точить зуб|to bear a grudge
bird's milk|птичье молоко|something unheard of
first pancake is a lump|первый блин комом|the first try often fails
first pancake is always lumpy|первый блин комом|the first try often fails
work is not a wolf|работа не волк|there is no hurry
separating block~|разделяющиеся боевые блоки|warheads that separate and are aimed one by one
combat charge~|боевые заряды|live charges, warheads
belligerent Ukraine|воюющая Украина|Ukraine, which is at war
belligerent country|воюющая страна|a country at war
`;
