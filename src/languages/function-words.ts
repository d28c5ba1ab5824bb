/**
 * The commonest words of languages, by BCP 47 tag: enough of them stand in any paragraph to tell it from one in another
 * language. Lower case, without apostrophes; those of close languages are left out where they say nothing.
 */
export const FUNCTION_WORDS: { readonly [tag: string]: string } = {
  en: 'the of and to in a that is was for it with as his on be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state those people too mr how little good world make very year still see work life how',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ihre ich hatte kann gegen vom können schon seine wir ihr',
  fr: 'le la les de des du et à un une en que qui dans pour pas au sur ne se ce il elle est par plus avec son sa ses aux sont cette mais ou comme nous vous ils leur été était ont fait être deux entre après aussi où même sans tout ces dont selon avait depuis',
  es: 'el la los las de del y en que a un una por con para se no su al lo como más es fue o pero sus ha le este sí porque esta entre cuando muy sin sobre ser también me hasta hay donde quien desde todo nos durante según está son han',
  it: 'il lo la i gli le di del della dei delle che e un una in per è con non si da al alla sono ha come più anche dal nel nella ma su o se questo questa stato suo sua loro essere tra dopo degli ai hanno cui era fatto',
  pt: 'o a os as de do da dos das e em no na que um uma por para com não se ao mais como mas foi é seu sua ou quando muito nos já está também só pelo pela até isso ela ele entre era depois sem mesmo aos seus são nas pelos ter',
  nl: 'de het een van en in is dat op te met voor die niet aan er om zijn als ook door naar bij uit nog maar over werd dan was heeft hij worden deze wordt tot meer hebben kan geen wel zich of ze dit na al moet',
  sv: 'och att det i en som på är av för med till den har de inte om ett han men var från vi kan när så eller efter vid ska också under sig skulle nu sin mot än över blir hade då ut sedan',
  pl: 'w i na z do się nie że to o jest jak po od za przez ale dla co są oraz tym jego ich był być może który która które także tego już przed tylko było ma jej pod tej',
  tr: 've bir bu için ile de da olarak çok gibi daha olan sonra kadar ancak en ise o göre ne var diye değil ya ki her iki büyük yeni bunun olduğu olduğunu dedi etti oldu tarafından',
  id: 'yang dan di dengan untuk dari dalam pada tidak itu ini akan adalah ke juga oleh ada tersebut bahwa atau telah sebagai karena saat mereka lebih bisa kata para kami',
  ru: 'и в не на что с по он как это к из у за от о для же его но а то все так был если или мы они при до бы была были уже только также после ее их чтобы этого году который которые может было об году со',
  uk: 'і в у на не що з до та як за це від про для але його й він був або вони було також після які який із їх під ми щоб цього року може при більше є',
  ar: 'في من على إلى أن عن التي الذي هذا هذه مع ما لا كان كانت بين أو كما بعد قد ذلك خلال إن كل لم حيث وقال غير منذ وفي هو هي ومن أنه قال بها به له',
  fa: 'در به از که این را با است برای آن می تا خود شد کرد بر یک هم نیز شده کرده ما ها های کند گفت باید شود اما ایران یا دو بود دارد وی اند',
  ur: 'کے کی میں سے کا ہے اور کو نے پر یہ کہ ہیں ایک اس نہیں بھی وہ ان تھا کر گیا لیے تھی جو ہو کیا رہے تھے',
};
