/** Ukrainian idioms as they look in English word for word. */
export const UK_IDIOMS = `
hand's throw|рукою подати|very near
hang~ noodles on _ ears|вішати локшину на вуха|to fool somebody
make~ an elephant out of a fly|робити з мухи слона|to exaggerate
elephant from a fly|робити з мухи слона|to exaggerate
where the crayfish winter|показати, де раки зимують|to teach somebody a lesson
where crayfish winter|показати, де раки зимують|to teach somebody a lesson
crayfish whistles|коли рак на горі свисне|never
bear stepped on _ ear|ведмідь на вухо наступив|to have no ear for music
water in _ mouth|води в рот набрати|to keep silent
like water off a goose|як з гуся вода|without any effect
tenth water on kissel|десята вода на киселі|a very distant relative
pour~ from empty into void|переливати з пустого в порожнє|to talk to no purpose
pull~ the cat by the tail|тягнути кота за хвіст|to drag one's feet
sit~ in a puddle|сісти в калюжу|to fail in public
sat down in a puddle|сісти в калюжу|to fail in public
face in the mud|вдарити обличчям у багно|to lose face
wash~ _ bones|перемивати кісточки|to gossip about somebody
sleeves down|спустивши рукава|carelessly
neither fish nor meat|ні риба ні м’ясо|neither one thing nor the other
like snow on the head|як сніг на голову|out of the blue
snow on _ head|як сніг на голову|out of the blue
from under the stick|з-під палки|under compulsion
sticks in the wheels|вставляти палиці в колеса|to hinder somebody
put~ sticks in _ wheels|вставляти палиці в колеса|to hinder somebody
dog is buried|ось де собака заритий|that is the heart of the matter
ate the dog on|собаку з’їв на цьому|is very experienced in it
kill~ two hares|убити двох зайців|to kill two birds with one stone
chase~ two hares|гнатися за двома зайцями|to try two things at once
white crow|біла ворона|an outsider
lead~ by the nose|водити за носа|to deceive
stone in the bosom|тримати камінь за пазухою|to bear a grudge
finger~ in the sky|пальцем у небо|wide of the mark
look~ through _ fingers|дивитися крізь пальці|to turn a blind eye
sharpen~ a tooth|гострити зуб|to bear a grudge
bird's milk|пташине молоко|something unheard of
beat~ the thumbs|бити байдики|to idle
hang~ by a hair|висіти на волосині|to hang by a thread
bake~ raki|пекти раків|to blush
bake~ crayfish|пекти раків|to blush
give~ a pumpkin|дати гарбуза|to refuse a suitor
got a pumpkin|дістати гарбуза|to be refused
my house is on the edge|моя хата скраю|it is none of my business
house is on the side|моя хата скраю|it is none of my business
neither sew nor plaster|ні шити ні білити|of no use at all
like peas against a wall|як горохом об стіну|without any effect
peas against the wall|як горохом об стіну|without any effect
grind~ with the tongue|молоти язиком|to talk nonsense
go~ to the tail of the dog|піти собаці під хвіст|to go to waste
under the dog's tail|коту під хвіст|wasted
where Makar drove calves|куди Макар телят не ганяв|far away
where Makar did not drive calves|куди Макар телят не ганяв|far away
`;
