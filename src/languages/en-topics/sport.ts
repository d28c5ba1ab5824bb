import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for sport, the top concept first. */
export const SPORT: readonly TopicWords[] = [
  {
    id: 'medtop:15000000',
    label: 'sport',
    phrases: {
      3: "football club, football match, Premier League, Champions League, Bundesliga, Serie A, World Cup, European Championship, league table, league title, title race, top of the table, relegation, promotion play-off, midfielder, defender, full-back, penalty shoot-out, free kick, corner kick, equaliser, half-time, extra time, injury time, own goal, red card, yellow card, kick-off, clean sheet, away fans, home side, visiting side, quarterback, touchdown, linebacker, Super Bowl, NFL, NBA, MLB, NHL, FIFA, UEFA, IOC, slam dunk, three-pointer, rebounds, point guard, pitcher, bullpen, wicket, batsman, bowler, run chase, Test match, tennis, tennis player, grand slam, Wimbledon, tie-break, tiebreak, break point, match point, set point, second set, third set, deciding set, baseline, forehand, backhand, double fault, aces, top seed, seeded, quarterfinal, semi-final, semifinal, grand final, golf, birdie, bogey, fairway, Grand Prix, Formula One, pole position, pit stop, chequered flag, race leader, title lead, motorsport, MotoGP, Tour de France, peloton, cyclist, time trial, stage win, yellow jersey, sprint finish, marathon, half marathon, marathon runner, long jump, high jump, pole vault, javelin, decathlon, 100 metres, relay team, athletics, freestyle, backstroke, breaststroke, butterfly stroke, personal best, gold medal, silver medal, bronze medal, medallist, medalist, gold medallist, Olympic, Olympic Games, Paralympic, slalom, downhill, giant slalom, ski jumping, biathlon, cross-country skiing, skier, ski circuit, figure skating, ice hockey, puck, face-off, power play, goaltender, rugby, scrum, try line, boxing, heavyweight, knockout, round bell, judo, fencing team, handball, volleyball, gymnastics, rowing crew, regatta, horse racing, racecourse, equestrian, showjumping, chess grandmaster, anti-doping, doping, doped, performance-enhancing, provisional ban, whereabouts tests, team doctor, transfer fee, signed from, squad, team-mate, teammate, substitute, linesman, stadium, terraces, fans' club, season ticket, fixture, knockout stage, group stage, unbeaten, championship, defending champion, reigning champion, world champion, athlete, training camp, physiotherapist, offseason, first innings, two sets, in straight sets, first division, second division, third division, first-team, youth team, national team, national coach, national side, football association, football federation, tennis federation, world governing body, Olympic committee, Olympic champion, Olympic medal, Olympic final, Olympic qualifying, Olympic village, host city, opening match, friendly match, cup tie, cup final, cup winners, quarter-finals, last-16, round of 16, promotion to the, relegated, relegation battle, league leaders, league match, derby, local derby, home match, home games, away match, away game, away win, home win, home defeat, winning streak, losing streak, unbeaten run, winning goal, match winner, late winner, opening goal, headed in, headed home, penalty kick, penalty area, penalty shootout, video referee, offside, handball in, booked, sent off, dismissal in the match, stoppage-time, second-half, first-half, goalless, goalless draw, scoreless, one-nil, transfer window, on loan from, loan deal until, signed a contract until, new signing, free agent, free transfer, draft pick, salary cap, trade deadline, spring training, preseason, pre-season, regular season, post-season, postseason, locker room, dressing room, touchline, sidelined, cruciate ligament, groin injury, comeback from injury, play-off, playoff, wild-card, starting line-up, line-up, bench players, substitution, captain's armband, tactical, man of the match, player of the match, player of the year, most valuable player, MVP, hall of fame, rookie, top scorer, leading scorer, goalscorer, points lead, points table, leader board, leaderboard, world number one, world rankings, ranked number, ATP, WTA, US Open, French Open, Australian Open, Roland Garros, Davis Cup, Ryder Cup, PGA Tour, hole-in-one, par five, Six Nations, All Blacks, Ashes, Test series, one-day international, Twenty20, IPL, Stanley Cup, World Series, NBA finals, NCAA, Pac-12, college football, bowl game, field goal, interception, rushing yards, passing yards, running back, wide receiver, tight end, offensive line, free throws, shooting guard, power forward, shortstop, outfielder, strikeouts, home runs, ice rink game, hat trick, slap shot, goalie, Formula 1, F1, race weekend, race win, qualifying session, grid position, starting grid, safety car, tyre change, MotoGP rider, rally driver, NASCAR, IndyCar, Le Mans, Giro, Vuelta, mountain stage, stage victory, breakaway, cycling team, cyclo-cross, triathlon, Ironman, ultramarathon, world record in the 100m, personal record, sprint hurdles, steeplechase, shot put, discus, hammer throw, triple jump, relay gold, swimming championships, diving competition, water polo, synchronised swimming, canoe sprint, sculls, sailing regatta, yacht race, snowboard, snowboarder, halfpipe, super-G, ski jump, ski jumper, Four Hills, biathlete, bobsleigh, luge, speed skating, figure skater, curling, table tennis, badminton, squash player, darts final, snooker, snooker player, billiards, fencing, fencer, archery, archer, shooting competition, weightlifting, weightlifter, wrestling match, sumo, karate, taekwondo, mixed martial arts, UFC, WWE, title fight, title bout, bout, heavyweight champion, jockeys, Grand National, derby winner, dressage, show jumper, polo team, chess champion, chess tournament, grandmaster, checkmate, esports tournament, anti-doping agency, WADA, doping test, doping ban, doping scandal, positive test, banned substance, EPO, steroids, match-fixing, crowd trouble, hooligans, ultras, stand ban, empty stands, sold-out stadium, ticket holders at the stadium, stadium ban, team bus, training ground, training session, fitness coach, assistant coach, sacked as coach, coach sacked, new coach, head coach, caretaker coach, manager sacked, player-coach, sports federation, sports club, sports hall, sportsman, sportswoman, sportsmen, sportsmanship, amateur club, veteran player",
      2: 'match, football, soccer, basketball, baseball, cricket, hockey, league, coached, tournament, champion, trophy, cup, medal, defeated, beaten, penalty, racing, runner, rider, skiing, ski, swim, swimming, cycling, sprint, supporters, fans, sport, sporting, federation, doper, qualifying, overtime, seconds ahead, suspended for, injury, knee injury, hamstring, fitness, contract until, =hurdles, footballers, cricketers, golfers, boxers, wrestlers, swimmers, runners-up, sprinters, racers, jumpers, throwers, gymnasts, skaters, rowers, umpires, referees, coaches, coaching, playmaker, winger, forward line, strikers, goalkeepers, keeper, equalised, equalized, scorer, scoreline, undefeated, thrashed, trounced, outplayed, overtook, sprinting, dribbling, serve and volley, innings, laps, podiums, medals table, finalist, semifinalist, qualifiers, fixtures list, derby day, grandstand, turnstiles',
      1: "played, play, playing, lead, led, minutes, metres, finish, finished, competition, rival, opponent, career, record, wet, tyres, driver, jersey, gold, silver, helmet, crowd of, nation's, lost, losing, lane, season, teams, games, title, point, =finals, won, wins, winner, ban, banned, =sets, rounds, crowd, court, over, fourth round, first set, races, clubs, captain, pitch, track, draw, drew, score, scored, rank, ranked, ranking, beat, served, serve, goal, prop forward, player, qualified, victories, defeats, contender, trailing, bronze, arena, comeback win, trainer",
    },
  },
  {
    id: 'medtop:20001065',
    label: 'soccer',
    phrases: {
      3: 'Premier League, Champions League, La Liga, Bundesliga, Serie A, FIFA, UEFA, midfielder, goalkeeper, penalty shootout, penalty kick, FA Cup, football club, own goal, hat-trick, Manchester United, Real Madrid, Barcelona striker, Liverpool manager, Major League Soccer, injury time, equaliser, stoppage time, world cup qualifier, offside, Arsenal, Bayern Munich, Europa League',
      2: 'soccer, footballer, winger, relegation, relegated, half-time, goalless, penalty area, kick-off, top of the table, red card, striker, Chelsea',
      1: 'goal, match, football, coach, league, fans, scored, club, manager, squad, defender, header, first half, second half',
    },
  },
  {
    id: 'medtop:20000823',
    label: 'American football',
    phrases: {
      3: 'NFL, Super Bowl, quarterback, touchdown, wide receiver, field goal, linebacker, running back, NFL draft, college football, end zone',
      2: 'offensive line, yards, punt, tight end, interception',
      1: 'football, season, passes, fumble, Patriots, Cowboys, head coach, playoffs',
    },
  },
  {
    id: 'medtop:20000851',
    label: 'basketball',
    phrases: {
      3: 'NBA, basketball, slam dunk, three-pointer, point guard, Lakers, WNBA, Golden State Warriors, free throws, NBA finals, jump shot, Celtics',
      2: 'Knicks, March Madness, LeBron James, power forward, third quarter, fourth quarter points',
      1: 'points, coach, season, team, rebounds, assists, playoffs',
    },
  },
  {
    id: 'medtop:20000849',
    label: 'baseball',
    phrases: {
      3: 'baseball, home run, Major League Baseball, World Series, inning, shortstop, Yankees, pitcher, outfielder, bullpen, Red Sox, Dodgers, grand slam homer, strikeouts, left-hander, ninth inning',
      2: 'MLB, catcher, Mets, Cubs, homered, dugout',
      1: 'season, pitch, hits, team, batter',
    },
  },
  {
    id: 'medtop:20000888',
    label: 'cricket',
    phrases: {
      3: 'cricket, wicket, test match, batsman, bowler, innings, one-day international, Twenty20, Indian Premier League, leg spinner, batter made, unbeaten century, run chase, all-rounder',
      2: 'IPL, umpire, bowled, lbw, fast bowler, captain won the toss, Test series, T20, Ashes',
      1: 'runs, batting, over, captain',
    },
  },
  {
    id: 'medtop:20001085',
    label: 'tennis',
    phrases: {
      3: 'Wimbledon, tennis, French Open, Australian Open, Roland Garros, Davis Cup, Nadal, Djokovic, Federer, straight sets, tie-break, Serena Williams, WTA, ATP, break point, match point, unseeded, top seed, tiebreak',
      2: 'semifinal, semi-final, quarter-final, quarterfinal, forehand, backhand, racket, second set, third set, break of serve, grand slam, US Open',
      1: 'match, serve, court, champion, final, set, aces, doubles, seeded',
    },
  },
  {
    id: 'medtop:20000940',
    label: 'golf',
    phrases: {
      3: 'golf, golfer, PGA Tour, Ryder Cup, birdie, bogey, under par, Masters tournament, British Open, LIV Golf, eagle putt, Tiger Woods, final round, fairway, putt, Augusta National, Rory McIlroy',
      2: 'caddie, leaderboard, hole-in-one, par-five, tee shot, green jacket, clubhouse',
      1: 'round, shot, hole, lead, tournament, putting',
    },
  },
  {
    id: 'medtop:20001176',
    label: 'rugby',
    phrases: {
      3: 'rugby, Six Nations, scrum, All Blacks, Springboks, try line, rugby world cup, Wallabies, rugby union, rugby league, fly-half, line-out, scored a try, lineout, scrum-half',
      2: 'flanker, prop forward, conversions, Lions tour, fullback, hooker and prop',
      1: 'try, penalty, coach, forwards',
    },
  },
  {
    id: 'medtop:20000965',
    label: 'ice hockey',
    phrases: {
      3: 'ice hockey, NHL, Stanley Cup, hockey team, goaltender, puck, overtime goal, Maple Leafs, Canadiens, Bruins, Penguins beat',
      2: 'defenseman, hockey, slap shot, Rangers beat, shutout, power play',
      1: 'goal, season, playoffs, period',
    },
  },
  {
    id: 'medtop:20000991',
    label: 'motor car racing',
    phrases: {
      3: 'Formula One, Formula 1, grand prix, pole position, Lewis Hamilton, Verstappen, Ferrari driver, NASCAR, Le Mans, race track, IndyCar, Red Bull driver, pit stop, World Rally Championship, Mercedes driver',
      2: 'qualifying session, motor racing, pit lane, rally driver, racing driver, chequered flag, motorsport',
      1: 'race, driver, circuit, track, points, lap, podium',
    },
  },
  {
    id: 'medtop:20000892',
    label: 'cycling',
    phrases: {
      3: "Tour de France, Giro d'Italia, peloton, yellow jersey, cycling team, Vuelta, time trial, road race, velodrome, breakaway riders",
      2: 'cycling, mountain stage, sprint finish, stage win, team-mate rider, cyclist',
      1: 'stage, bike, rider, climb, race',
    },
  },
  {
    id: 'medtop:20000827',
    label: 'athletics, track and field',
    phrases: {
      3: 'track and field, 100 metres, 100 meters, world athletics, high jump, long jump, pole vault, sprinter, Usain Bolt, javelin, 200 metres, 400 metres, relay team, marathon runner, 800 metres, shot put, discus, steeplechase, decathlon',
      2: 'IAAF, marathon, athletics, world record time, hurdler',
      1: 'race, athlete, medal, sprint, finish line, hurdles, runner, personal best, relay',
    },
  },
  {
    id: 'medtop:20000856',
    label: 'boxing',
    phrases: {
      3: 'boxing, heavyweight, boxer, title fight, knocked out in the, Tyson Fury, WBC, Anthony Joshua, welterweight, unanimous decision, prizefighter, mixed martial arts, UFC, middleweight, featherweight',
      2: 'ringside, rematch, light-heavyweight, cruiserweight, uppercut, octagon, sparring, knockout',
      1: 'fight, ring, round, champion, title, undefeated, bout, punches',
    },
  },
  {
    id: 'medtop:20001071',
    label: 'swimming',
    phrases: {
      3: 'backstroke, breaststroke, butterfly stroke, Michael Phelps, swimming championships, swimmer, 100m freestyle, individual medley',
      2: 'swimming, medley, swam, swimming pool, freestyle',
      1: 'pool, laps, medal',
    },
  },
  {
    id: 'medtop:20000960',
    label: 'horse racing',
    phrases: {
      3: 'horse racing, Kentucky Derby, jockey, Grand National, thoroughbred, racehorse, Royal Ascot, Cheltenham, Melbourne Cup, steeplechase jockey, racecourse',
      2: 'racegoers, filly, colt, furlong, gelding, stallion, trainer of the horse',
      1: 'trainer, stakes, odds, race, horse',
    },
  },
  {
    id: 'medtop:20001056',
    label: 'skiing',
    phrases: {
      3: 'skiing, alpine skiing, ski jumping, skier, slalom, downhill race, giant slalom, biathlon, cross-country skiing, ski slopes, snowboarder, super-G, snowboarding',
      2: 'ski resort, downhill, slopes, skis, chairlift, ski lift',
      1: 'snow, piste, race',
    },
  },
  {
    id: 'medtop:20001177',
    label: 'Olympic Games',
    phrases: {
      3: 'Olympic Games, Olympic, Winter Olympics, International Olympic Committee, gold medal, silver medal, bronze medal, Olympic champion, Olympic village, summer Olympics, Olympic torch, Paralympic, IOC, Olympian',
      2: 'gold medallist, gold medalist, medal table, opening ceremony, medal',
      1: 'athletes, host city',
    },
  },
  {
    id: 'medtop:20001104',
    label: 'drug use in sport',
    phrases: {
      3: 'doping, anti-doping, WADA, performance-enhancing drugs, failed a drugs test, doping scandal, banned substance, doping ban, steroids, anabolic steroids, doping test',
      2: 'positive test, EPO, blood doping, testosterone',
      1: 'athlete, banned, samples',
    },
  },
  {
    id: 'medtop:20001148',
    label: 'transfer',
    phrases: {
      3: 'transfer fee, transfer window, loan deal, signed a contract until, transfer deadline, new signing, on a free transfer, four-year contract with the club, on loan from',
      2: 'joins from, traded to, free agent, medical ahead of',
      1: 'club, deal, contract, transfer, signed for',
    },
  },
  {
    id: 'medtop:20001108',
    label: 'sport event',
    phrases: {
      3: 'world cup, world championship, Commonwealth Games, cup final, Asian Games, qualifying round, group stage, European championship, knockout stage, world title',
      2: 'championship, tournament, semifinals, semi-finals, quarter-finals, title holders, playoffs, defending champion, opening match, world champion',
      1: 'champion, final, team, win, victory, fans, players, title, coach',
    },
  },
  {
    id: 'medtop:20001089',
    label: 'volleyball',
    phrases: {
      3: 'volleyball, beach volleyball, handball, volleyball team',
      1: 'match, sets',
    },
  },
  {
    id: 'medtop:20001154',
    label: 'chess',
    phrases: {
      3: 'chess, grandmaster, Magnus Carlsen, chess tournament, checkmate, world chess, chess player',
      2: 'chessboard, Fide, Kasparov, opening gambit',
      1: 'game, moves, match',
    },
  },
  {
    id: 'medtop:20001106',
    label: 'drug testing in sport',
    phrases: {
      3: 'doping test, doping control, drug tests, missed tests, missed three tests, whereabouts rules, whereabouts failures, anti-doping agency, anti-doping authority, positive test, tested positive for, B sample, WADA, biological passport, dope testers, out-of-competition test',
      2: 'tested positive, banned substance, urine sample, testers',
      1: 'ban, athlete, sample, anti-doping',
    },
  },
  {
    id: 'medtop:20001103',
    label: 'disciplinary action in sport',
    phrases: {
      3: 'banned for life, touchline ban, stadium ban, disciplinary committee, disciplinary panel, disciplinary hearing, behind closed doors, provisional ban, provisional suspension, suspended for two games, points deduction, docked points, fined by the league, match ban, games ban, fined by the federation',
      2: 'suspended for, ban, appeal against the ban, sanctioned club',
      1: 'fined, banned, appeal, suspended, misconduct',
    },
  },
  {
    id: 'medtop:20001124',
    label: 'sport industry',
    phrases: {
      3: "club owners, sports marketing, broadcasting rights, broadcast rights, TV rights, television rights, shirt sponsor, sponsorship deal, naming rights, club's accounts, ticket revenue, sports rights, sports business, buys the club, club takeover, takeover of the club, franchise owner",
      2: 'sponsor, sponsorship, investor in the league, prize money',
      1: 'stake, rights, investors, deal, fund',
    },
  },
  {
    id: 'medtop:20000934',
    label: 'figure skating',
    phrases: {
      3: 'figure skating, figure skaters, triple axel, free skate, ice dance, short programme, pairs skating',
      2: 'skaters, quadruple jump',
      1: 'ice, judges, routine',
    },
  },
  {
    id: 'medtop:20001026',
    label: 'rowing',
    phrases: {
      3: 'rowing, rowers, regatta, coxless four, double sculls, boat race, rowing eight, coxswain',
      2: 'sculls, oars, crew',
      1: 'lake, boat, strokes',
    },
  },
  {
    id: 'medtop:20001038',
    label: 'sailing',
    phrases: {
      3: "sailing, yacht race, yachtsman, yachtswoman, America's Cup, round-the-world race, Vendée Globe, catamaran, skipper, spinnaker, dinghy",
      2: 'yachts, sailor',
      1: 'boat, wind, race',
    },
  },
];
