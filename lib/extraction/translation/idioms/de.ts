/** German idioms as they look in English word for word. */
export const DE_IDIOMS = `
only train station|nur Bahnhof verstehen|to understand nothing
only understand train station|nur Bahnhof verstehen|to understand nothing
understood only train station|nur Bahnhof verstehen|to understand nothing
tomatoes on _ eyes|Tomaten auf den Augen haben|to overlook the obvious
had pig|Schwein haben|to be lucky
my dear mister singing club|mein lieber Herr Gesangverein|goodness me
now we have the salad|da haben wir den Salat|now we are in a mess
there we have the salad|da haben wir den Salat|now we are in a mess
beer idea|Schnapsidee, Bieridee|a crazy idea
schnapps idea|Schnapsidee|a crazy idea
all is in butter|alles in Butter|everything is fine
everything is in butter|alles in Butter|everything is fine
everything in butter|alles in Butter|everything is fine
give _ mustard|seinen Senf dazugeben|to put in one's opinion
give~ _ mustard to|seinen Senf dazugeben|to put in one's opinion
added _ mustard|seinen Senf dazugeben|to put in one's opinion
press~ _ thumbs|die Daumen drücken|to keep one's fingers crossed
pressing _ thumbs|die Daumen drücken|to keep one's fingers crossed
the end of the flagpole|das Ende der Fahnenstange|the limit
end of the flagpole|das Ende der Fahnenstange|the limit
pull~ _ over the table|über den Tisch ziehen|to cheat somebody
pulled over the table|über den Tisch ziehen|to cheat somebody
drawn over the table|über den Tisch ziehen|to cheat somebody
tie~ a bear on|einen Bären aufbinden|to fool somebody
bound a bear|einen Bären aufbinden|to fool somebody
bear service|Bärendienst|a disservice
bear's service|Bärendienst|a disservice
on the wood path|auf dem Holzweg sein|to be mistaken
on the wooden path|auf dem Holzweg sein|to be mistaken
cat in the sack|die Katze im Sack kaufen|to buy a pig in a poke
buy~ the cat in the bag|die Katze im Sack kaufen|to buy a pig in a poke
under the nail~ burn|unter den Nägeln brennen|to be urgent
burn~ under _ nails|unter den Nägeln brennen|to be urgent
burning under _ nails|unter den Nägeln brennen|to be urgent
carry~ owls to athens|Eulen nach Athen tragen|to carry coals to Newcastle
owls to Athens|Eulen nach Athen tragen|to carry coals to Newcastle
into the grass bite|ins Gras beißen|to die
bit into the grass|ins Gras beißen|to die
bite~ into the grass|ins Gras beißen|to die
bite~ into the sour apple|in den sauren Apfel beißen|to swallow a bitter pill
bit into the sour apple|in den sauren Apfel beißen|to swallow a bitter pill
the sausage has two ends|alles hat ein Ende, nur die Wurst hat zwei|everything ends
it is about the sausage|es geht um die Wurst|it is now or never
it's about the sausage|es geht um die Wurst|it is now or never
is sausage to|das ist mir Wurst|it is all the same to me
offended liverwurst|beleidigte Leberwurst|somebody in a huff
insulted liver sausage|beleidigte Leberwurst|somebody in a huff
insulted liverwurst|beleidigte Leberwurst|somebody in a huff
jump over _ shadow|über seinen Schatten springen|to overcome oneself
jump~ over _ own shadow|über seinen Schatten springen|to overcome oneself
jumping over _ own shadow|über seinen Schatten springen|to overcome oneself
dog in the pan|da wird der Hund in der Pfanne verrückt|unbelievable
there lies the dog buried|da liegt der Hund begraben|that is the heart of the matter
dog is buried|da liegt der Hund begraben|that is the heart of the matter
where the rabbit runs|wissen, wie der Hase läuft|to know how things work
how the hare runs|wissen, wie der Hase läuft|to know how things work
how the rabbit runs|wissen, wie der Hase läuft|to know how things work
asparagus tarzan|Spargeltarzan|a lanky man
inner pig dog|innerer Schweinehund|one's weaker self
inner pig-dog|innerer Schweinehund|one's weaker self
inner swine dog|innerer Schweinehund|one's weaker self
saved the cow from the ice|die Kuh vom Eis holen|to get out of a fix
cow off the ice|die Kuh vom Eis holen|to get out of a fix
cow from the ice|die Kuh vom Eis holen|to get out of a fix
no cow on the ice|die Kuh ist nicht auf dem Eis|there is no danger
church in the village|die Kirche im Dorf lassen|not to exaggerate
leave~ the church in the village|die Kirche im Dorf lassen|not to exaggerate
took _ on the arm|auf den Arm nehmen|to pull somebody's leg
life is no pony farm|das Leben ist kein Ponyhof|life is hard
pony farm|das Leben ist kein Ponyhof|life is hard
add~ _ mustard|seinen Senf dazugeben|to put in one's opinion
on cloud seven|auf Wolke sieben|very happy
nose full of|die Nase voll haben|to have had enough
lead~ behind the light|hinters Licht führen|to deceive
led behind the light|hinters Licht führen|to deceive
under four eyes|unter vier Augen|in private
around the hot porridge|um den heißen Brei herumreden|to beat about the bush
ears stiff|die Ohren steif halten|to keep one's chin up
elephant out of a mosquito|aus einer Mücke einen Elefanten machen|to exaggerate
two flies with one|zwei Fliegen mit einer Klappe schlagen|to kill two birds with one stone
fox and hare say good night|wo sich Fuchs und Hase gute Nacht sagen|in the middle of nowhere
fox and rabbit say good night|wo sich Fuchs und Hase gute Nacht sagen|in the middle of nowhere
watered poodle|wie ein begossener Pudel|crestfallen
doused poodle|wie ein begossener Pudel|crestfallen
`;
