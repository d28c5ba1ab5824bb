import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for lifestyle and leisure, the top concept first. */
export const LIFESTYLE: readonly TopicWords[] = [
  {
    id: 'medtop:10000000',
    label: 'lifestyle and leisure',
    phrases: {
      3: "holidaymakers, tourist, sightseeing, city break, package holiday, hotel guests, guest house, bed and breakfast, hostel, campsite, campers, camping, campground, caravan, backpackers, backpacking, hiking, hikers, hiking trail, trail, footpath, walking route, kayaking, canoeing, angling, angler, fishing trip, national parks, National Park Service, park visitors, park ranger, recreation, recreational, outdoors, outdoor activities, travel tips, travel guide, travellers, itinerary, passport, visa-free, suitcase, luggage, cruise ship, beach resort, ski resort, recipe, ingredients, tablespoon, teaspoon, preheat the oven, simmer, garlic, olive oil, flour, butter, dough, dessert, main course, wine list, sommelier, chef, restaurant, diners, bistro, osteria, trattoria, pasta, risotto, Michelin, cookbook, home baking, cake, gardening, gardener, in the garden, flower bed, lawn, compost, prune, pruning, seedlings, bulbs, sow, sowing, tomatoes, vegetable patch, allotment, houseplants, greenhouse, board game, card game, dice, tabletop, role-playing, jigsaw, video game, gamer, console, gameplay, players take, knitting, crochet, embroidery, pottery class, stamp collecting, model railway, DIY, home improvement, interior design, furniture, wallpaper, sofa, decorating, yoga, pilates, jogging, running shoes, cold-water swimming, wild swimming, wetsuit, spa, wellness, fashion tips, hairdresser, New Year's Eve, New Year, fireworks, Halloween, Valentine's Day, Mother's Day, Independence Day, Fourth of July, Thanksgiving, public holiday, holiday season, long weekend, bank holiday, amusement park, theme park, roller coaster, carnival, funfair, casino, slot machines, poker, day trip, weekend getaway, vegan, vegetarian, brunch, cocktail, craft beer, winery, vineyard tour, =tomato plants, skincare, make-up, makeup, mascara, lipstick, hairstyle, haircut, hair colour, hair color, outfits, wardrobe, handbag, sneakers, trench coat, fashion trends, dating apps, relationship advice, agony aunt, horoscopes, crossword, sudoku, knitters, quilting, birdwatching, stargazing evening, photography course, dance classes, choir for beginners, pub quiz, tea room, ice cream parlour, street food, food trucks, wine tasting, barbecues, marinade, sourdough, pastries, dumplings, casserole, stew, curry, roast, vegetables, spices, herbs, cinnamon, chocolate, pancakes, chocolate cake, recipe for, serves four, bake for, chopped, stir in, whisk, oven, saucepan, frying pan, breakfast buffet, all-inclusive, holiday home, holiday cottage, glamping, motorhome, campervan, road trips, ski holiday, sun loungers, scuba diving, snorkelling, surfing, surfers, paddleboard, paddleboarding, rock climbing, climbers, climbing wall, mountaineers, mountain hut, mountain biking, bike ride, cycle path, long-distance path, waymarked, picnic area, lakeside, bathing spot, open-air pool, swimming pool, lido, water park, playground equipment, car boot sale, antiques, collectables, dolls, toys, toy shop, Lego, model trains, kites, gift ideas, Christmas gifts, present ideas, home decor, bedroom, living room, kitchen units, renovation, renovating, DIY store, power drill, wallpapering, feng shui, house plants, mulch, hedge trimming, perennials, annuals, weeding, watering can, raised beds, vegetable garden, herb garden, potting soil, cuttings, slugs, aphids, winter-proof, mushroom picking, foraging, sauna, massage, meditation app, treadmill, personal trainer, fitness class, fitness studio, morning routine, digital nomads, must-see, top ten sights, sightseers, excursion, guided tours, visitor centre, visitor center, trailhead, hikes, outdoorsy, RV, beachgoers, passport stamps",
      2: 'holiday, vacation, travel, traveler, trip, visitors, hotel, beach, park, leisure, hobby, pastime, player, food, dish, cooking, cook, baked, bake, soup, salad, cheese, sauce, bread, wine, beer, coffee, dinner, lunch, breakfast, meal, waiter, garden, planting, flowers, shrubs, soil, weeds, swim, swimming, walk, walkers, cycling route, adventure, scenic, countryside, mountains, decor, lifestyle, tradition, superstition, festive, club, relax, delicious, tasty, tickets, reservations, booking, costumes, party, nature walk, centennial, bucket list, menu, puzzle, tasting, gym, picnics, hobbyist, enthusiasts, collector, collecting, crafts, handmade, sewing, baking, baker, barista, espresso, pub, bar, cafe, brewery, distillery, whisky, gin, rum, vodka, champagne, seafood, fish dishes, mussels, lentils, beans, rice, potatoes, onions, apples, pears, cherries, jam, honey, yoghurt, cream, eggs, flavour, portions, appetite, tasted, tastes, waitress, cosy, decorations, candles, cushions, curtains, carpet, paint, tiles, garden centre, nursery plants, terrace, balcony, sunbathing, resorts, island hopping, souvenirs, day-trippers, ferry trip, cabins, tents, hut, rucksack, boots, map and compass, swimmers, dippers, ski slopes, sledging, toboggan, ice rink, skating rink',
      1: 'summer, winter, spring, autumn, guests, guide, tips, advice, water, cold, kitchen, kids, family, friends, evening, night, discover, destination, abroad, passengers, airport, glass, bottle, fresh, buy, price, beginners, session, group, members, popular, room, house, home, readers, weather, starter, dip, things to do, style, visit, trend, tables, enjoy, enjoying, fun, explore, game, =roses, rest, camp, weekend, plants, plate, warm',
    },
  },
  {
    id: 'medtop:20000548',
    label: 'video game',
    phrases: {
      3: 'game console, gaming industry, mobile game, video gaming, Xbox, PlayStation, Nintendo, Nintendo Switch, game developer, game studio, esports, e-sports, video games, Steam, multiplayer, first-person shooter, open-world, Fortnite, Minecraft, GTA, Call of Duty, DLC, gaming platform, cloud gaming, Stadia, game release',
      2: 'Grand Theft Auto, gameplay, gaming, gamer, playable, consoles, controller, playtesters',
      1: 'game, players',
    },
  },
  {
    id: 'medtop:20000549',
    label: 'gaming and lottery',
    phrases: {
      3: 'lottery, jackpot, Powerball, casino, lottery ticket, winning numbers, gambling, EuroMillions, slot machines, scratchcard',
      2: 'gamblers, betting shop, bookmaker, poker, roulette, blackjack, wagers',
      1: 'bet, odds, winnings',
    },
  },
  {
    id: 'medtop:20000558',
    label: 'restaurant',
    phrases: {
      3: 'Michelin star, fine dining, celebrity chef, restaurateur, head chef, tasting menu, sous chef',
      2: 'diners, eatery, brasserie, cafe, menu, bistro, dining room, restaurant, chef',
      1: 'dishes, kitchen, food, waiter',
    },
  },
  {
    id: 'medtop:20001253',
    label: 'cooking and baking',
    phrases: {
      3: 'recipe, cookbook, tablespoon, teaspoon, baking, preheat the oven, home cooking, cookery, bake, cooking',
      2: 'ingredients, oven, saucepan, simmer, stir, bakers',
      1: 'dish, sauce, garlic, sugar, onion, cake, flour, butter',
    },
  },
  {
    id: 'medtop:20001254',
    label: 'beer, wine and spirits',
    phrases: {
      3: 'winemaker, vineyard, craft beer, brewery, whisky, whiskey, wine tasting, sommelier, champagne, brewers, winery, distillery',
      2: 'wine, beer, gin, cocktails, vintage wine, pub, ale, vodka',
      1: 'bottle, grapes, drink',
    },
  },
  {
    id: 'medtop:20000563',
    label: 'travel and tourism',
    phrases: {
      3: 'travel guide, backpackers, tourist destination, travel destination, holiday destination, sightseeing, travel tips, city break, beach resort, road trip, travel writer, traveller, traveler, things to do',
      2: 'tourist, beaches, hostel, itinerary, guidebook',
      1: 'visit, trip, island, destination, holiday, hotel',
    },
  },
  {
    id: 'medtop:20001257',
    label: 'gardening',
    phrases: {
      3: 'gardening, gardener, garden show, flower show, allotment, flower beds, garden centre, houseplants, Chelsea flower show',
      2: 'pruning, compost, lawn, seedlings, shrubs, perennials, roses, bulbs',
      1: 'garden, plants, soil, flowers',
    },
  },
  {
    id: 'medtop:20000560',
    label: 'outdoor recreational activities',
    phrases: {
      3: 'hiking trail, hikers, camping trip, campsite, angling, mountaineering, campers, hiking, rock climbing, hunting season, kayaking',
      2: 'anglers, backpacking, camping, outdoor activities, mountaineers',
      1: 'hike, tent, climb, outdoors, hunters, trail',
    },
  },
  {
    id: 'medtop:20000570',
    label: 'house and home',
    phrases: {
      3: 'home improvement, interior design, home renovation, interior designer, home decor, living room, DIY, furniture',
      2: 'renovation, wallpaper, kitchen cabinets, redecorating, homeowners, decorating',
      1: 'kitchen, bedroom, home',
    },
  },
  {
    id: 'medtop:20000551',
    label: 'holiday',
    phrases: {
      3: "public holiday, bank holiday, holiday weekend, Thanksgiving, Halloween, new year's eve, new year celebrations, national day, independence day celebrations, fireworks display, national holiday",
      2: 'fireworks, revellers, festivities, holiday season, trick-or-treat, revelers',
      1: 'holiday, celebrate, celebrated, celebrations',
    },
  },
  {
    id: 'medtop:20001239',
    label: 'exercise and fitness',
    phrases: {
      3: 'fitness class, gym membership, personal trainer, workout, yoga, pilates, exercise routine, weight training, physical activity',
      2: 'gym, fitness, jogging, aerobic, cardio, joggers',
      1: 'exercise, muscle',
    },
  },
  {
    id: 'medtop:20000550',
    label: 'hobby',
    phrases: {
      3: "hobbyist, stamp collector, model railway, hobby, coin collector, collectors' items, knitting, birdwatching, birdwatchers, model trains, crochet",
      2: 'enthusiasts, craft fair',
      1: 'collection, club, collector',
    },
  },
  {
    id: 'medtop:20000554',
    label: 'amusement park',
    phrases: {
      3: 'theme park, amusement park, roller coaster, rollercoaster, Disneyland, water park, Disney World, Ferris wheel',
      2: 'rides, funfair, carousel',
      1: 'visitors, attraction',
    },
  },
  {
    id: 'medtop:20000541',
    label: 'board game',
    phrases: {
      3: 'board games, tabletop game, card game, game designer, chessboard, dice game, game night, rulebook',
      2: 'dice, tabletop, meeples, cardboard tokens, jigsaw puzzle',
      1: 'players, game, rules, turn',
    },
  },
  {
    id: 'medtop:20000552',
    label: 'public holiday',
    phrases: {
      3: "public holiday, bank holiday, national holiday, Independence Day, Fourth of July, Thanksgiving, Labor Day, Memorial Day, Presidents' Day, Bastille Day",
      2: "New Year's Day, New Year's Eve, long weekend",
      1: 'fireworks, parades, holiday',
    },
  },
  {
    id: 'medtop:20001269',
    label: 'New year',
    phrases: {
      3: "New Year's Eve, New Year's Day, New Year celebrations, new year resolution, countdown to midnight, Chinese New Year, Lunar New Year, at the stroke of midnight, see in the New Year",
      2: 'midnight, New Year, resolutions',
      1: 'fireworks, countdown, champagne, toast',
    },
  },
  {
    id: 'medtop:20000572',
    label: 'trend',
    phrases: {
      3: 'latest trend, new trend, craze, fad, booming trend, must-have, comeback of, back in fashion, all the rage, trendsetters, goes mainstream',
      2: 'trends, trendy, hype, boom, booming',
      1: 'popular, fans, growing',
    },
  },
  {
    id: 'medtop:20000557',
    label: 'nightclub',
    phrases: {
      3: 'nightclubs, nightlife, club-goers, clubbers, dance floor, discotheque, bouncer, pub crawl, cocktail bar',
      2: 'disco, night out, bars and clubs',
      1: 'club, bar, party',
    },
  },
  {
    id: 'medtop:20000540',
    label: 'game',
    phrases: {
      3: 'board game, card game, puzzle game, crossword, sudoku, quiz show, quiz night, pub quiz, escape room, role-playing game, jigsaw puzzle',
      2: 'puzzles, riddles, dice',
      1: 'games, players, play',
    },
  },
  {
    id: 'medtop:20000565',
    label: 'lifestyle',
    phrases: {
      3: 'healthy lifestyle, cold-water swimming, wild swimming, minimalism, decluttering, work-life balance, digital detox, mindfulness, van life, tiny house, slow living, self-care',
      2: 'lifestyle, wellness, feel-good',
      1: 'trend, balance, relax',
    },
  },
];
