/** Phrases by which English news shows its topics; from general knowledge of news language, not from any collection. */
import { ARTS } from './en-topics/arts.ts';
import { CONFLICT } from './en-topics/conflict.ts';
import { CRIME } from './en-topics/crime.ts';
import { DISASTER } from './en-topics/disaster.ts';
import { ECONOMY } from './en-topics/economy.ts';
import { EDUCATION } from './en-topics/education.ts';
import { ENVIRONMENT } from './en-topics/environment.ts';
import { GOVERNMENT } from './en-topics/government.ts';
import { HEALTH } from './en-topics/health.ts';
import { HUMAN_INTEREST } from './en-topics/human-interest.ts';
import { INDUSTRIES } from './en-topics/industries.ts';
import { JUSTICE } from './en-topics/justice.ts';
import { LABOUR } from './en-topics/labour.ts';
import { LIFESTYLE } from './en-topics/lifestyle.ts';
import { POLITICS } from './en-topics/politics.ts';
import { RELIGION } from './en-topics/religion.ts';
import { SCIENCE } from './en-topics/science.ts';
import { SOCIETY } from './en-topics/society.ts';
import { SPORT } from './en-topics/sport.ts';
import { WEATHER } from './en-topics/weather.ts';
import type { TopicPhrases } from './topic-phrases.ts';

/** The topic phrases of English. */
export const topicPhrases: TopicPhrases = {
  endings: [
    ['ies', 'y'],
    ['sses', 'ss'],
    ['shes', 'sh'],
    ['ches', 'ch'],
    ['xes', 'x'],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['s', ''],
  ],
  common: new Set(
    (
      'mr mrs ms miss dr prof sir lord lady president vice minister prime chancellor premier secretary senator sen rep gov governor mayor ' +
      'king queen prince princess pope judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt ' +
      'ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman director professor chief head leader officer official ' +
      'officials former then acting deputy senior us usa uk un uae eu am pm gmt est edt utc et bst pst tv ceo cfo id ok dr faq pdf url ' +
      'st ad bc inc ltd plc co corp llc jr ii iii iv read photo photos image images video file getty reuters ap afp said says say told ' +
      'tell tells added asked called according year years month months week weeks day days hour hours minute minutes today yesterday ' +
      'tomorrow time times morning afternoon evening night people person man men woman women thing things way ways lot lots kind part ' +
      'parts number numbers one two three four five six seven eight nine ten first second third last next new old good great big ' +
      'small many much more most less least several some any each every other others another same such own very even still already ' +
      'percent per cent million billion trillion thousand hundred dollar dollars pound pounds euro euros get got make made take took ' +
      'go goes going went come came see saw seen know knew known think thought want wanted need needs use used look looks like likely ' +
      'right left back long high low full early late recent now ever never again always often well far away around across along here ' +
      'states republic kingdom county city district street avenue road north south east west northern southern eastern western ' +
      'different certain important possible main major key various general specific available able better best worse common similar ' +
      'current previous entire whole real true easy hard difficult simple huge tiny nice happy sure aware strong clear side sides issue ' +
      'issues problem problems question questions reason reasons result results example examples idea ideas fact facts matter matters ' +
      'place places sort sorts type types case cases moment moments instance level levels amount couple bit variety range series ' +
      'majority rest bunch half step steps note notes limit limits environment experience independent individual particular additional ' +
      'multiple all fl tx ny nj nh va ut wi mn mi mo mt nd nm nv az ga ky vt wv wy tn sc sd ri ia il ks ' +
      'src href img alt html http https www com org gov ' +
      'there news report reports reported story article press media interview statement comment comments follow click subscribe'
    ).split(' '),
  ),
  never: [
    'war of words, star wars, war on drugs, war chest, culture war, culture wars, bidding war, price war, turf war, tug of war, war room, peace of mind, rest in peace, inner peace',
    'court of public opinion, tennis court, basketball court, food court, clay court, hard court, grass court, centre court, center court',
    'birthday party, dinner party, third party, cocktail party, dance party',
    'strike a deal, struck a deal, strike a balance, strike gold, strike price, strike a chord, strike partner, strike force, bird strike, strike zone, strike rate',
    'firing line, fire sale, under fire from, line of fire, friendly fire, came under fire, come under fire, hire and fire, opened fire, open fire, exchange of fire, rapid fire',
    'goal of, goals of, ultimate goal, development goals, long-term goal, common goal, main goal, our goal, with the goal, shared goal',
    'shouting match, match funding, to match',
    'perfect storm, storm of criticism, by storm, storm in a teacup, political storm, storm of protest, media storm, political earthquake, avalanche of, floods of tears, flood the market, flooded the market, flooded with, landslide win, tip of the iceberg, on thin ice, ice cream',
    'political football, jump the gun, jumped the gun, smoking gun, top gun',
    'race to the bottom, race against time, race relations, rat race, human race, presidential race, leadership race, mayoral race, senate race, race for the White House',
    'murder mystery, suicide squad, killer whale, killer app, time bomb, bath bomb, bomb cyclone',
    'river bank, left bank, blood bank, banks of the, on the bank of, sperm bank, bank on',
    'golden eagle, bald eagle',
    'computer virus, trial and error, trial run, trial period, free trial',
    'played a role, play a role, plays a role, playing a role, key role, leading role, role model, state of play',
    "drama queen, beauty queen, Burger King, King's Cross, Queens Park Rangers, Stephen King, Martin Luther King, King's College, Queen's University, Prince Edward Island",
    'political theatre, theatre of war, political theater, theater of war, theatre of operations, operating theater, political stage, world stage, early stage, international stage, later stage, at this stage, next stage, first stage, centre stage, center stage, final stage',
    'black market, flea market, farmers market, market town, Christmas market, marketplace of ideas',
    'school of thought, old school, school of fish',
    'mine is, of mine, data mining',
    'novel approach, novel way, novel idea, novel method, novel technique',
    'green light, Snow White, white paper, yellow pages',
    "apple pie, apple juice, apple tree, Big Apple, Amazon basin, Amazon river, Adam's apple, Ford Foundation, Harrison Ford, Gerald Ford",
    'band together, rubber band, photo album, song and dance, swan song, face the music',
    'slam dunk case, knockout blow, political heavyweight, heavyweights of',
    'cardinal rule, cardinal sin, Arizona Cardinals, New Orleans Saints, Saint Petersburg, Christian Dior, Christian Bale, Hans Christian Andersen, Christian Democrats, Christian Democrat, Holy Grail, Mecca for, media guru, Islamic Republic, Islamic Revolution, Islamic Jihad',
    'poor performance, poor health, poor quality, poor condition, poor weather',
    'sick of, diplomatic immunity, climate of fear, political climate, economic climate, business climate, climate of, investment climate, war of attrition',
    'press conference, press release, press secretary, news conference, press briefing, news agency, press agency',
    'security guard, security deposit, job security, food security, social security number',
    'rising star, gold star, all-star, five-star, star-studded',
    'field of study, playing field, field hospital, level playing field',
    'staple diet',
    'marathon talks, marathon session, marathon meeting, marathon negotiations, legal hurdle, major hurdle, regulatory hurdle',
    'open space, green space, safe space, public space, parking space, breathing space, personal space',
    "lame duck, Chicago Bears, Detroit Lions, British Lions, Cincinnati Bengals, Miami Dolphins, Detroit Tigers, top dog, hot dog, underdog, cat and mouse, lion's share, elephant in the room, white elephant, bear in mind, loan shark",
    'in the wake of, in its wake, pay tribute, paid tribute, brings to mind, attend to',
  ],
  topics: [
    ...ARTS,
    ...CRIME,
    ...JUSTICE,
    ...DISASTER,
    ...ECONOMY,
    ...INDUSTRIES,
    ...EDUCATION,
    ...ENVIRONMENT,
    ...HEALTH,
    ...HUMAN_INTEREST,
    ...LABOUR,
    ...LIFESTYLE,
    ...POLITICS,
    ...GOVERNMENT,
    ...RELIGION,
    ...SCIENCE,
    ...SOCIETY,
    ...SPORT,
    ...CONFLICT,
    ...WEATHER,
  ],
};
