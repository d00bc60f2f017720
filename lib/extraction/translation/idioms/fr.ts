/** French idioms as they look in English word for word. */
export const FR_IDIOMS = `
have~ other cats to whip|avoir d’autres chats à fouetter|to have other fish to fry
other cats to whip|avoir d’autres chats à fouetter|to have other fish to fry
not three legs to a duck|ne pas casser trois pattes à un canard|to be nothing special
three legs to a duck|ne pas casser trois pattes à un canard|to be nothing special
three legs of a duck|ne pas casser trois pattes à un canard|to be nothing special
carrots are cooked|les carottes sont cuites|it is all over
fall~ in the apples|tomber dans les pommes|to faint
fell in the apples|tomber dans les pommes|to faint
put~ _ rabbit|poser un lapin|to stand somebody up
pose~ a rabbit|poser un lapin|to stand somebody up
have~ the cockroach|avoir le cafard|to feel low
having the cockroach|avoir le cafard|to feel low
cost~ the skin of the buttocks|coûter la peau des fesses|to be very expensive
skin of the buttocks|coûter la peau des fesses|to be very expensive
cost~ the eyes of the head|coûter les yeux de la tête|to be very expensive
eyes of the head|coûter les yeux de la tête|to be very expensive
drown~ the fish|noyer le poisson|to confuse the issue
drowning the fish|noyer le poisson|to confuse the issue
swallow~ snakes|avaler des couleuvres|to put up with humiliation
swallow~ grass snakes|avaler des couleuvres|to put up with humiliation
put~ the feet in the plate|mettre les pieds dans le plat|to bring up a touchy matter bluntly
feet in the dish|mettre les pieds dans le plat|to bring up a touchy matter bluntly
put~ _ feet in the dish|mettre les pieds dans le plat|to bring up a touchy matter bluntly
turn~ around the pot|tourner autour du pot|to beat about the bush
turning around the pot|tourner autour du pot|to beat about the bush
sell~ the skin of the bear|vendre la peau de l’ours|to count one's chickens
skin of the bear|vendre la peau de l’ours|to count one's chickens
spit~ in the soup|cracher dans la soupe|to bite the hand that feeds one
spitting in the soup|cracher dans la soupe|to bite the hand that feeds one
give~ _ tongue to the cat|donner sa langue au chat|to give up guessing
tongue to the cat|donner sa langue au chat|to give up guessing
cut~ the grass under _ feet|couper l’herbe sous le pied|to forestall somebody
grass under _ foot|couper l’herbe sous le pied|to forestall somebody
grass from under _ feet|couper l’herbe sous le pied|to forestall somebody
wooden tongue|langue de bois|political double-talk
tongue of wood|langue de bois|political double-talk
language of wood|langue de bois|political double-talk
do~ everything a cheese|en faire tout un fromage|to make a fuss
whole cheese of it|en faire tout un fromage|to make a fuss
make~ a whole cheese|en faire tout un fromage|to make a fuss
drop that makes the vase overflow|la goutte d’eau qui fait déborder le vase|the last straw
drop of water that broke the vase|la goutte d’eau qui fait déborder le vase|the last straw
drop of water that made the vase overflow|la goutte d’eau qui fait déborder le vase|the last straw
chickens have teeth|quand les poules auront des dents|never
hens have teeth|quand les poules auront des dents|never
hens will have teeth|quand les poules auront des dents|never
ride~ on big horses|monter sur ses grands chevaux|to get on one's high horse
climb~ on _ big horses|monter sur ses grands chevaux|to get on one's high horse
butter and the money of the butter|le beurre et l’argent du beurre|to have one's cake and eat it
butter and the money for the butter|le beurre et l’argent du beurre|to have one's cake and eat it
money of the butter|le beurre et l’argent du beurre|to have one's cake and eat it
little by little the bird makes|petit à petit l’oiseau fait son nid|step by step
break~ sugar on _ back|casser du sucre sur le dos|to speak ill of somebody
sugar on _ back|casser du sucre sur le dos|to speak ill of somebody
put~ oil on the fire|jeter de l’huile sur le feu|to make a quarrel worse
throw~ oil on the fire|jeter de l’huile sur le feu|to make a quarrel worse
arrive~ like a hair on the soup|arriver comme un cheveu sur la soupe|to come at the wrong moment
hair on the soup|arriver comme un cheveu sur la soupe|to come at the wrong moment
pedal~ in the sauerkraut|pédaler dans la choucroute|to get nowhere
pedal~ in the semolina|pédaler dans la semoule|to get nowhere
throw~ flowers at|jeter des fleurs|to praise
end of the beans|la fin des haricots|the end of it all
end of the green beans|la fin des haricots|the end of it all
make~ white cabbage|faire chou blanc|to draw a blank
made white cabbage|faire chou blanc|to draw a blank
mustard~ rise to _ nose|la moutarde monte au nez|to lose one's temper
mustard went up _ nose|la moutarde monte au nez|to lose one's temper
cut~ the pear in two|couper la poire en deux|to split the difference
legs to _ neck|prendre ses jambes à son cou|to run away
cat in the throat|avoir un chat dans la gorge|to be hoarse
plough before the oxen|mettre la charrue avant les bœufs|to do things in the wrong order
noon at fourteen o'clock|chercher midi à quatorze heures|to complicate things
midday at fourteen o'clock|chercher midi à quatorze heures|to complicate things
fall~ from the clouds|tomber des nues|to be astounded
fell from the clouds|tomber des nues|to be astounded
raining ropes|il pleut des cordes|it rains hard
end of the roll|être au bout du rouleau|to be exhausted
water in _ wine|mettre de l’eau dans son vin|to become more moderate
grandmother in the nettles|pousser mémé dans les orties|to go too far
unhook~ the moon|décrocher la lune|to do the impossible
`;
