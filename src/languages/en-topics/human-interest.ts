import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for human interest, the top concept first. */
export const HUMAN_INTEREST: readonly TopicWords[] = [
  {
    id: 'medtop:08000000',
    label: 'human interest',
    phrases: {
      3: "Guinness World Record, world record attempt, record attempt, record-breaking attempt, longest line of, largest collection of, world's largest, world's biggest, world's oldest, world's longest, world's smallest, oldest living, centenarian, 100th birthday, birthday cake, diamond wedding, golden wedding, platinum anniversary, love letters, childhood sweethearts, long-lost, reunited with, reunited after, tearful reunion, message in a bottle, good Samaritan, kind stranger, random act of kindness, act of kindness, volunteer of the year, citizen of the year, unsung hero, local hero, royal family, royal couple, royal baby, royal wedding, royal palace, crown prince, crown princess, queen consort, princess, prince, duke, duchess, palace said, gave birth to twins, gun salute, newborn, pet owner, pet dog, family pet, lost cat, parrot, tortoise, microchip, microchipped, animal shelter, rescued the dog, zookeeper, selfies with, quirky, oddity, bizarre, prank, practical joke, April Fools, lottery winner, celebrity couple, celebrity, paparazzi, heart-warming, heartwarming, tribute to, laid to rest, mourners, funeral, obituary, medal for bravery, bravery award, lifetime achievement, winning entry, prizewinner, ornament, finalists were, Christmas tree lights, unlikely friendship, treasure hunt, wedding ring, wedding dress, bride, groom, wedding guests, stowaway, red carpet, got engaged, engagement ring, engaged to, romance rumours, dating rumours, ex-wife, ex-husband, split from, baby bump, expecting her first child, baby shower, royal visit, royal tour, Buckingham Palace, Duke of Sussex, Duchess of Sussex, Prince of Wales, Princess of Wales, King Charles, monarchy, monarch, coronation, state banquet, royal watchers, palace spokesman, homecoming, class reunion, family reunion, school reunion, long-lost brother, long-lost sister, found after years, lost and found, metal detectorist, metal detector, treasure trove, time capsule, four-leaf clover, lottery jackpot, jackpot winner, won the lottery, oldest man, oldest woman, oldest person, supercentenarian, tallest man, world's tallest, world's fastest, world's heaviest, giant pumpkin, record holder, entered the record books, Book of Records, record books, Guinness, breaks record, broke the record, sets record, sets world record, longest chain, human chain, stunt, daredevil, tightrope, hot-air balloon, world tour by bicycle, walks across, cycled around the world, good deed, kind-hearted, finder's fee, honest finder, returned the wallet, lost wallet, community hero, volunteer award, lifesaver, saved the life of, saved his life, saved her life, first aid by, born in the car, born on the motorway, quadruplets, triplets, baby name, oldest dog, guide dog, therapy dog, sniffer dog, dog owner, cat owner, animal rescue, rescued from a tree, stuck up a tree, escaped from the zoo, escaped snake, baby elephant, baby panda, giant panda, panda cub, lion cub, zoo visitors, zoo animals, rescue dog, rescue cat, hedgehog, pigeon, parakeet, duck family, ducklings, deer in the, wild boar in, mascot, school caretaker, dinner lady, crossing guard, night porter, last of his kind, retires after, retiring after, bids farewell, farewell party, street party, neighbours clubbed together, whip-round, crowdfunding campaign for, letter to Santa, pen pal, handwritten letter, wartime letters, love story, golden couple, married for, years of marriage, wedding anniversary, diamond anniversary, honeymoon, best man, bridesmaids, proposal of marriage, marriage proposal, popped the question, widowed, passed away, condolences, book of condolence, funeral service, eulogy, wake, memorial service",
      2: 'world record, record-breaker, wedding, couple, great-grandchildren, great-grandchild, grandchildren, grandmother, grandfather, granddaughter, grandson, widow, widower, sweetheart, hamster, donkey, goat, palace, royal, heir to the throne, throne, medal, honoured, honour, honoured with, winning design, prize, nominated, nominations, smile, smiled, laughed, laughs, fell in love, romance, stranger, luck, lucky, miracle, surprised, burial, buried, mourning, crowd cheered, queue, queued, curiosity, curious, unusual, rare sight, blooming, bloomed, bloom, twins, vet, runaway, pets, kitten, puppies, tame, litter of puppies, fur, whiskers, paws, collar, feline, owner of the cat, zoo, panda, lion, tiger, giraffe, penguins, monkey, pony, sheep, cow, hen, rooster, swans, ducks, nickname, nicknamed, celebs, reality star, heartthrob, supermodel, socialite, nobility, aristocrat, count and countess, great-grandmother, great-grandfather, toddler, newlyweds, anniversaries, ceremony, honorary, bouquet, trophy for kindness, applauded, grateful, gratitude, thank-you, heartfelt, tearful, in tears, hugged, hugs, delighted, overjoyed, proud, astonished, amazed, hilarious, weird, strange, odd, extraordinary',
      1: 'family, daughter, son, mother, father, husband, wife, sister, brother, neighbour, baby, friends, born, years together, happy, tears, kiss, met, photographs, letter, celebrated, celebrate, celebration, party, favourite, owner, beloved, retired, hobby, tells, joked, joke, funny, botanic garden, visitors, cheered, thanked, records, awards, winners, memories, king, queen, surprise, cat, dog, horse, birthday, guests, colleagues, neighbourhood, customers, pensioner, village, everyone, remembered, recalls, remembers, farewell, bench, cards, flowers, applause',
    },
  },
  {
    id: 'medtop:20000498',
    label: 'award and prize',
    phrases: {
      3: "Nobel Prize, Academy Award, Grammy, Golden Globe, Pulitzer Prize, prize winner, award ceremony, Nobel peace prize, lifetime achievement award, award-winning, won the prize, Nobel laureate, Bafta, Palme d'Or",
      2: 'laureate, awarded the, prize, honoured with, shortlist, prize money, medal of honour, best actor, best actress, best picture, nominees, nominated for, Oscar',
      1: 'award, nominated, jury, winner, honour',
    },
  },
  {
    id: 'medtop:20000499',
    label: 'records and achievements',
    phrases: {
      3: "Guinness World Records, world record for, record-breaking attempt, record attempt, oldest person, oldest living, world's largest, world's oldest, world's longest, world's tallest",
      2: 'record-breaking, Guinness, broke the record, set a record, first person to',
      1: 'feat, attempt, record',
    },
  },
  {
    id: 'medtop:20000500',
    label: 'animal',
    phrases: {
      3: 'pet owner, pet dog, zoo, zookeeper, animal shelter, giant panda, escaped from the zoo, stray dogs, rescue dog, animal welfare, guide dog, puppy, kitten, pet cat',
      2: 'pets, dog owners, elephants, bear cub, animal rescue, cubs, panda',
      1: 'dog, cat, animal, rescued, bears, lions, penguin, vet',
    },
  },
  {
    id: 'medtop:20000505',
    label: 'celebrity',
    phrases: {
      3: 'celebrity couple, reality star, paparazzi, celebrity gossip, A-list, movie star, celebrity magazine, Kardashian, pop superstar, celebrity, red carpet',
      2: 'superstar, socialite, fan site, tabloids, heart-throb, Instagram followers',
      1: 'star, fans, fame, dating',
    },
  },
  {
    id: 'medtop:20000506',
    label: 'imperial and royal matters',
    phrases: {
      3: 'royal family, Buckingham Palace, queen Elizabeth, prince of Wales, royal wedding, coronation, crown prince, monarchy, prince Harry, king Charles, duchess of, duke of, royal visit, royal couple, princess',
      2: 'monarch, royal, throne, palace said, king and queen, imperial family',
      1: 'queen, king, palace, prince',
    },
  },
  {
    id: 'medtop:20001234',
    label: 'graduation',
    phrases: {
      3: 'graduation ceremony, graduating class, commencement speech, commencement address, valedictorian, cap and gown',
      2: 'graduation, graduate, diplomas, commencement',
      1: 'class of',
    },
  },
  {
    id: 'medtop:20001235',
    label: 'funeral and memorial service',
    phrases: {
      3: 'funeral, memorial service, mourners, burial, state funeral, coffin, lying in state, funeral procession, laid to rest, pallbearers, eulogy',
      2: 'cemetery, obituary, cremated, mourning, condolence book, buried',
      1: 'mourned, died, grave, remembered, tributes, wake, memorial',
    },
  },
  {
    id: 'medtop:20001236',
    label: 'wedding',
    phrases: {
      3: 'wedding ceremony, bride, groom, tied the knot, newlyweds, wedding day, wedding dress, bridegroom, got married, wedding party, wedding reception',
      2: 'wedding, bridesmaids, honeymoon, engaged to, engagement ring',
      1: 'married, guests, couple',
    },
  },
  {
    id: 'medtop:20001237',
    label: 'anniversary',
    phrases: {
      3: 'marked the anniversary, centenary, bicentenary, commemorate the, golden jubilee, commemoration, diamond jubilee, 50th anniversary, 100th anniversary',
      2: 'commemorated, jubilee, anniversary of',
      1: 'ceremony, remembered, memorial, anniversary',
    },
  },
  {
    id: 'medtop:20001238',
    label: 'birthday',
    phrases: {
      3: '100th birthday, birthday cake, birthday card, birthday celebration, turned 100, turns 100, blew out the candles',
      2: 'birthday, centenarian',
      1: 'candles, cake',
    },
  },
  {
    id: 'medtop:20000507',
    label: 'plant',
    phrases: {
      3: 'botanic garden, botanical garden, botanists, greenhouse, orchid, blooms, blooming, rare flower, rare plant, seed bank, horticulturist, houseplants, oldest tree, tree of the year',
      2: 'flowers, in bloom, flowering, stems, petal, titan arum',
      1: 'plants, garden, gardener, leaves, visitors',
    },
  },
  {
    id: 'medtop:20000503',
    label: 'human mishap',
    phrases: {
      3: 'mishap, blunder, bizarre accident, stuck in a, got stuck, locked himself, locked herself, wrong address, mix-up, mixed up, mistaken for, mistook, satnav, wrong turn, by mistake, red-faced',
      2: 'embarrassed, embarrassing, accidentally',
      1: 'mistake, stuck, freed',
    },
  },
  {
    id: 'medtop:20000501',
    label: 'ceremony',
    phrases: {
      3: 'award ceremony, opening ceremony, unveiling ceremony, wreath-laying, inauguration ceremony, naming ceremony, ribbon-cutting, commemoration ceremony, swearing-in ceremony',
      2: 'ceremony, commemoration, wreaths',
      1: 'speeches, guests, unveiled',
    },
  },
];
