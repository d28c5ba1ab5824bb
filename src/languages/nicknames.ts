/** Short forms of given names, folded: the words of one line may mean one person. */
const GROUPS = `
  william bill billy will willy | robert bob bobby rob robbie | richard dick rick ricky | edward ed eddie ted teddy |
  james jim jimmy | john jack johnny | joseph joe joey | thomas tom tommy | michael mike mick mikey | charles charlie chuck |
  david dave | daniel dan danny | donald don donnie | douglas doug | benjamin ben benny | bernard bernie | samuel sam sammy |
  stephen steve | steven steve | timothy tim | anthony tony | andrew andy drew | matthew matt | gregory greg | jeffrey jeff |
  geoffrey geoff | kenneth ken kenny | lawrence larry | leonard len lenny | patrick pat | peter pete | philip phil |
  ronald ron ronnie | raymond ray | nicholas nick | christopher chris | alexander alex sasha | frederick fred freddie |
  franklin frank | francis frank | gerald gerry jerry | harold harry | henry harry hank | mitchell mitch | nathaniel nate |
  walter walt | zachary zach zack | rudolph rudy | theodore ted theo | vincent vince | victor vic | eugene gene | albert al |
  elizabeth liz beth betty lizzie eliza | margaret maggie meg peggy | katherine kate kathy katie | catherine cathy kate |
  patricia pat patty tricia | barbara barb | susan sue susie | deborah deb debbie | judith judy | jennifer jen jenny |
  rebecca becky | christine chris chrissy | victoria vicky | pamela pam | samantha sam | sandra sandy | cynthia cindy |
  dorothy dot dottie | alexandra alex sandra | jacqueline jackie | josephine jo josie | theresa terry tess | abigail abby |
  vladimir volodya | mikhail misha | dmitri dima | nikolai kolya | yuri yura | johannes hans | georg jorg | heinrich heinz |
  friedrich fritz | wilhelm willy willi | joseph sepp | josef sepp | katharina kathrin kati | elisabeth lisa elsa else |
  margarete grete gretchen | francois france | jose pepe | francisco paco pancho | ignacio nacho | giuseppe beppe peppe
`;

/** A given name, folded → the other forms of it. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = readGroups(GROUPS);

/** Titles before a name, folded, without full stop. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady president pres vice senator sen rep representative governor gov
  general gen colonel col major maj captain capt lt lieutenant sgt sergeant admiral judge justice rabbi imam pastor rev
  reverend father sister archbishop bishop cardinal pope sheikh ayatollah king queen prince princess herr frau monsieur
  madame mme mlle maitre don dona senor senora chancellor minister premier mayor ambassador secretary`
    .split(/\s+/)
    .filter(Boolean),
);

/** Suffixes that part two persons of one name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function readGroups(groups: string): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const group of groups.split('|')) {
    const names = group.split(/\s+/).filter(Boolean);
    for (const name of names) {
      const others = names.filter((other) => other !== name && (name === names[0] || other === names[0]));
      forms.set(name, new Set([...(forms.get(name) ?? []), ...others]));
    }
  }
  return forms;
}
