/** Spanish idioms as they look in English word for word. */
export const ES_IDIOMS = `
take~ _ hair|tomar el pelo|to make fun of somebody
take~ the hair|tomar el pelo|to make fun of somebody
without hairs on _ tongue|no tener pelos en la lengua|to speak plainly
no hairs on _ tongue|no tener pelos en la lengua|to speak plainly
not have hairs on _ tongue|no tener pelos en la lengua|to speak plainly
throw~ the house out the window|tirar la casa por la ventana|to spare no expense
throw~ the house through the window|tirar la casa por la ventana|to spare no expense
cost~ an eye of the face|costar un ojo de la cara|to be very expensive
eye of the face|un ojo de la cara|a very high price
be~ like a goat|estar como una cabra|to be crazy
like a goat|como una cabra|crazy
give~ pumpkins|dar calabazas|to reject somebody
make~ the swede|hacerse el sueco|to play deaf
make~ _ the swede|hacerse el sueco|to play deaf
put~ the batteries|ponerse las pilas|to get going
put~ on the batteries|ponerse las pilas|to get going
putting _ batteries|ponerse las pilas|to get going
whiting that bites _ tail|la pescadilla que se muerde la cola|a vicious circle
fish that bites _ tail|la pescadilla que se muerde la cola|a vicious circle
stay~ in white|quedarse en blanco|to go blank
spend~ the night in white|pasar la noche en blanco|to have a sleepless night
night in white|noche en blanco|a sleepless night
throw~ balls out|echar balones fuera|to evade a question
throwing balls out|echar balones fuera|to evade a question
another rooster would sing|otro gallo cantaría|things would be different
other rooster would sing|otro gallo cantaría|things would be different
give~ the tin|dar la lata|to be a nuisance
giving the tin|dar la lata|to be a nuisance
pull~ the blanket|tirar de la manta|to expose a scandal
pulling the blanket|tirar de la manta|to expose a scandal
discover~ the cake|descubrir el pastel|to find out a secret
go~ to the grain|ir al grano|to come to the point
search~ three feet on the cat|buscarle tres pies al gato|to complicate things
three feet on the cat|buscarle tres pies al gato|to complicate things
three feet to the cat|buscarle tres pies al gato|to complicate things
there is cat locked up|hay gato encerrado|there is something fishy
cat locked up|hay gato encerrado|there is something fishy
locked cat|hay gato encerrado|there is something fishy
give~ cat for hare|dar gato por liebre|to cheat with a worse thing
cat for hare|dar gato por liebre|to cheat with a worse thing
for a tube|por un tubo|a great deal
feet of lead|andar con pies de plomo|to go carefully
red like a tomato|rojo como un tomate|blushing
put~ the horns|poner los cuernos|to be unfaithful
putting the horns|poner los cuernos|to be unfaithful
to drink the winds|beber los vientos|to be madly in love
left in the inkwell|dejar en el tintero|left unsaid
in the inkwell|dejar en el tintero|left unsaid
turn~ the tortilla|dar la vuelta a la tortilla|to turn the tables
turn of the tortilla|dar la vuelta a la tortilla|to turn the tables
with the hands in the dough|con las manos en la masa|red-handed
hands in the dough|con las manos en la masa|red-handed
bread for today and hunger for tomorrow|pan para hoy y hambre para mañana|a short-sighted measure
hunger for tomorrow|pan para hoy y hambre para mañana|a short-sighted measure
rain~ to pitchers|llover a cántaros|to rain hard
raining pitchers|llover a cántaros|to rain hard
drop that filled the glass|la gota que colmó el vaso|the last straw
drop that overflowed the glass|la gota que colmó el vaso|the last straw
ant work|trabajo de hormiga|patient work
talk~ through _ elbows|hablar por los codos|to talk too much
speak~ through _ elbows|hablar por los codos|to talk too much
out of _ boxes|sacar de sus casillas|to enrage
eat~ the coconut|comerse el coco|to worry too much
stretch~ the leg|estirar la pata|to die
stretched the leg|estirar la pata|to die
bad fleas|tener malas pulgas|to be ill-tempered
drown~ in a glass of water|ahogarse en un vaso de agua|to make much of little
octopus in a garage|como un pulpo en un garaje|completely lost
cut~ the cod|cortar el bacalao|to be in charge
half orange|media naranja|the love of one's life
stones on _ own roof|tirar piedras contra su propio tejado|to harm oneself
`;
