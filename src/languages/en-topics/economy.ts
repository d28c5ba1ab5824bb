import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for economy, business and finance, the top concept first. */
export const ECONOMY: readonly TopicWords[] = [
  {
    id: 'medtop:04000000',
    label: 'economy, business and finance',
    phrases: {
      3: "share price, shareholder, stock exchange, stock market, stocks, blue-chip, pre-tax profit, operating profit, net profit, net income, quarterly results, full-year outlook, profit warning, profit margin, revenue, annual sales, earnings per share, dividend, bondholders, government bonds, bond yields, central bank, rate cut, rate rise, base rate, basis points, inflation, consumer prices, price pressures, policymakers, monetary policy, gross domestic product, GDP, economic growth, recession, economists, economic output, trade deficit, trade surplus, import ban, imports, exports, import duties, customs union, wholesale price, supply chain, manufacturer, manufacturing, factory output, plant closure, start-up, startup, venture capital, investor, funding round, private equity, pension fund, asset manager, takeover bid, merger, acquisition, acquired by, stake in, minority stake, majority stake, chief executive, chief financial officer, chairman of the board, insolvency, insolvent, bankruptcy, creditors, liquidators, liquidation, went bust, closing-down sale, high street, retail sales, online shopping, shoppers, supermarket chain, mortgage lender, mortgage rates, house prices, property market, housing market, real estate, brewery, oil price, crude oil, barrel, natural gas prices, electricity prices, wind farm developer, subsidy, wealth tax, tax revenue, business owners, small businesses, entrepreneur, family firm, e-commerce, consumer spending, semiconductor, chipmaker, car maker, carmaker, airline, aircraft engines, farmers, growers, dairy farmers, wheat, tonnes of, trading day, closed higher, closed lower, index fell, index rose, economic data, Federal Reserve, Dow Jones, Nasdaq, S&P 500, FTSE, DAX, unemployment rate, bank branch, bank account, cash flow, balance sheet, order book, prospectus, listing on the, Brent crude, customs duties, =closing prices, half-year results, annual results, first quarter, second quarter, third quarter, fourth quarter, sales growth, revenue growth, record profit, net loss, operating loss, loss of millions, earnings forecast, profit forecast, sales forecast, order intake, orders worth, market value, market capitalisation, initial public offering, IPO, takeover offer, joint venture, spin-off, subsidiaries, parent company, holding company, supervisory board, annual general meeting, board of directors, chief financial, finance chief, company spokesman, company spokeswoman, company said, restructuring, cost cutting, savings programme, production line, assembly plant, assembly line, car production, car sales, new car registrations, electric vehicles, electric cars, battery factory, steelworks, steelmaker, shipyards, aircraft maker, plane maker, planemaker, Airbus, Boeing, Volkswagen, Toyota, Tesla, chemical company, drugmaker, pharmaceutical company, food company, food producer, brewer, retail chain, discounter, supermarkets, shopping centre, shopping mall, shopping street, department stores, mail order, online retailer, online shop, delivery service, logistics company, parcel service, shipping company, container ship, container port, airline industry, low-cost carrier, tour operator, hotel chain, hotel industry, building industry, construction firm, construction company, property developer, rents rise, property prices, home prices, home sales, mortgages, savings bank, investment bank, central banker, bank customers, overdraft, credit card, credit rating, rating agency, sovereign debt, eurozone, euro area, exchange rate, foreign exchange, gold price, bitcoin, cryptocurrencies, bond market, financial markets, stock index, bull market, bear market, hedge funds, fund manager, wealth management, financial services, financial adviser, consumer confidence, business confidence, business activity, purchasing managers, industrial production, industrial output, economic slowdown, economic crisis, economic upturn, economic recovery, stimulus package, economic policy, minister of economy, finance, free trade agreement, trade agreement, trade war, trade dispute, punitive tariffs, anti-dumping, World Trade Organization, International Monetary Fund, IMF, World Bank, chamber of commerce, trade association, industry association, trade fair, business plan, business model, family business, family-run, shop closure, store closures, closing down, insolvent company, filed for bankruptcy, bankruptcy protection, rescue deal, bailout, state aid, antitrust, cartel office, competition authority, monopoly, price fixing, consumer protection, price increases, price rises, food prices, energy prices, fuel prices, petrol prices, gas prices, rent increases, cost of living, purchasing power, consumer price index, rate hikes, interest rates, Bank of England, European Central Bank, ECB, Fed, grain prices, milk price, cattle farmers, crop failure, fruit growers, winegrowers, fishermen, fishing quotas, sawmill owner, mining company, mining group, copper price, lithium mine, oil company, oil producers, OPEC, oil refinery, gas pipeline, power grid, grid operator, energy company, energy group, energy supplier, utilities, nuclear operator, solar company, telecoms company, mobile operator, chip maker, chip industry, software company, software group, tech giants, tech stocks, unicorn, crowdfunding, angel investor, seed funding, business angel, founders, advertising agency, ad revenue, advertising revenue, publisher's sales, sponsorship deal, merchandise, franchisees",
      2: "economy, economic, loss-making, sales, market, trading, bank, banking, loan, debt, financial, financing, fund, invest, invested, investment, currency, euro zone, dollar fell, retail, consumer, shopping, price, industry, industrial, factory, producer, supplier, sector, competitor, market share, brand, advertising, marketing, sponsor, analyst, forecast growth, budget airline, developer, insurance, premium, farming, crops, agriculture, livestock, mining, steel, pipeline, power station, wind turbines, solar, logistics, shipping, subsidised, quarter, fiscal, shopkeeper, tills, landlord, bankrupt, franchise, wholesaler, retail park, publisher, advertisers, patents, licence fees, =administrators, =shares, profits, takeover, business, retailer, entrepreneurial, shareholding, buyout, buy-out, acquirer, divest, divestment, valuation, invested in, outlook, guidance, margins, quarterly, turnovers, wholesale, retailing, exporters, importer, shipments, freight rates, tonnage, commodities, yield, liquidity, collateral, lenders, borrowers, borrowing, indebted, repayments, inflationary, deflation, downturn, upturn, slump, boom, boomed, rebound, rebounded, tariffs, duties, embargo, excise, workforce cuts, productivity, competitiveness, monopolist, conglomerates, banker, brokers, brokerage, insurers, actuaries, auditors, accountants, accounting, bookkeeping, bookshop owner, tradespeople, craftsmen's businesses, proprietor, merchant, grocers, ironmonger, ironmongery",
      1: 'money, pay, paid, pounds, euros, dollars, billion, percent, per cent, sell, sold, selling, buy, buyer, bought, purchase, growth, fell, employ, board, executive, management, spokesman for the company, tax, income, savings, spending, value, worth, demand, supply, annual, technology, opened, wealth, chain, rent, tourists, capacity, credit, customers, products, launch, stores, owners, companies, costs, plant, production, losses, future, station, deal, delivery, shop, trade, traders, oil, mine, flights, train, contract, airport, warehouse, gas, refinery, firms, coal, harvest, farm, hotel, tourism, fishery, electricity, freight',
    },
  },
  {
    id: 'medtop:20000174',
    label: 'bankruptcy',
    phrases: {
      3: 'bankruptcy, insolvency, filed for bankruptcy, chapter 11, bankrupt, insolvent, went into administration, bankruptcy protection, administrators were appointed',
      2: 'liquidation, creditors, receivership, collapsed under debts, liquidators',
      1: 'administrator, debts, restructuring',
    },
  },
  {
    id: 'medtop:20000178',
    label: 'earnings',
    phrases: {
      3: 'quarterly earnings, net profit, quarterly profit, earnings per share, operating profit, pre-tax profit, net income, profit warning, revenue rose, quarterly results, net loss, annual profit, earnings report, revenue fell, full-year results',
      2: 'revenue, profits rose, profits fell, sales rose, quarterly sales, first-quarter, second-quarter, third-quarter, fourth-quarter, profit margin, beat expectations, earnings, profit',
      1: 'sales, forecast, quarter, analysts, turnover',
    },
  },
  {
    id: 'medtop:20000187',
    label: 'stock flotation',
    phrases: {
      3: 'initial public offering, IPO, go public, stock market debut, stock market listing, flotation, shares began trading, listing on the',
      2: 'underwriters, prospectus, direct listing',
      1: 'listing, valuation',
    },
  },
  {
    id: 'medtop:20000189',
    label: 'layoffs and downsizing',
    phrases: {
      3: 'layoff, job cuts, laid off, redundancy, cut jobs, job losses, laying off, workforce reduction, cutting jobs, downsizing, made redundant, slash jobs',
      2: 'plant closure, factory closure, furlough, cut its workforce',
      1: 'jobs, workforce, cuts, closure',
    },
  },
  {
    id: 'medtop:20000204',
    label: 'merger or acquisition',
    phrases: {
      3: 'takeover bid, merger, acquisition of, agreed to buy, hostile takeover, takeover offer, merger talks, acquire the company, buyout, deal worth, all-cash deal, agreed to acquire',
      2: 'acquisition, acquires, antitrust approval, stake in, merge with, private equity, bidder',
      1: 'bid, shareholders, stake, deal, regulators, acquired, takeover',
    },
  },
  {
    id: 'medtop:20000207',
    label: 'product recall',
    phrases: {
      3: 'product recall, recalled vehicles, recalls vehicles, recall affects, recalling, voluntary recall, safety recall, recalled products',
      2: 'defective, faulty airbags, contaminated batch',
      1: 'defect, customers, refund, recall, recalled',
    },
  },
  {
    id: 'medtop:20000210',
    label: 'agriculture',
    phrases: {
      3: 'farmer, agriculture, agricultural, crops, wheat harvest, grain harvest, dairy farm, livestock, farmland, farm subsidies, cattle, farm workers, crop yields, ministry of agriculture',
      2: 'farming, harvest, farm, growers, orchard, irrigation, fertiliser, fertilizer, sheep, corn, soybean, wheat, maize, pesticide, rice paddies',
      1: 'grain, milk, soil, acres, herd, tractors',
    },
  },
  {
    id: 'medtop:20000213',
    label: 'fishing industry',
    phrases: {
      3: 'fishing industry, fishing boats, fishing quota, trawler, fisheries, fishing fleet, fishing rights, fish stocks',
      2: 'fisherman, fishermen, overfishing, catch limits, fishing vessel',
      1: 'catch, cod, tuna, fish',
    },
  },
  {
    id: 'medtop:20000223',
    label: 'pharmaceutical',
    phrases: {
      3: 'pharmaceutical company, drugmaker, drug maker, pharmaceutical, pharma, drug prices, biotech firm',
      2: 'Pfizer, AstraZeneca, Novartis, Merck, generic drugs, drug pricing, FDA approval',
      1: 'patent, drug, approval',
    },
  },
  {
    id: 'medtop:20000225',
    label: 'computing and information technology',
    phrases: {
      3: 'tech company, tech giant, software company, software maker, cloud computing, chipmaker, semiconductor, smartphone maker, operating system, tech firm, search engine, Silicon Valley, chip maker, app store, data centre, data center',
      2: 'Intel, smartphone, laptop, software, tech industry, iPhone, Android, Nvidia, Samsung, microchips, app developer, smartphone sales, Microsoft',
      1: 'technology, internet, startup, start-up',
    },
  },
  {
    id: 'medtop:20000233',
    label: 'telecommunication service',
    phrases: {
      3: 'telecom operator, mobile operator, telecommunications company, broadband, mobile network, 5G network, phone company, telecom, wireless carrier, mobile phone operator, phone network',
      2: 'telecommunications, spectrum auction, fibre network, roaming charges, Vodafone, Verizon, mobile phones',
      1: 'network, subscribers, mobile, 5G',
    },
  },
  {
    id: 'medtop:20000235',
    label: 'construction and property',
    phrases: {
      3: 'construction company, housing market, house prices, home prices, real estate, property market, housebuilder, homebuilder, property developer, construction industry, construction sector, building permits, home sales, housing starts',
      2: 'construction workers, realtor, estate agents, landlords, tenants, construction project, building site, mortgage rates, commercial property, office space',
      1: 'housing, property, construction, rent, developer',
    },
  },
  {
    id: 'medtop:20000252',
    label: 'retail',
    phrases: {
      3: 'retailer, supermarket, retail sales, high street, department store, online shopping, shopping mall, grocery chain, supermarket chain, retail chain, Black Friday, shopping centre, e-commerce',
      2: 'shoppers, Walmart, Tesco, store closures, online retailer, discount chain, grocer',
      1: 'store, shop, shopping, customers, Amazon',
    },
  },
  {
    id: 'medtop:20000257',
    label: 'alternative energy',
    phrases: {
      3: 'renewable energy, solar power, wind farm, wind power, solar panels, solar farm, wind turbine, clean energy, hydroelectric, geothermal, offshore wind, hydropower, biofuel, green hydrogen, renewables',
      2: 'solar energy, wind energy, photovoltaic, battery storage, energy transition',
      1: 'solar, turbines, green energy, megawatts',
    },
  },
  {
    id: 'medtop:20000258',
    label: 'coal',
    phrases: {
      3: 'coal mine, coal-fired, coal miner, coal industry, coal plant, coal mining',
      2: 'coal, lignite, colliery',
      1: 'mine',
    },
  },
  {
    id: 'medtop:20000260',
    label: 'electricity production and distribution',
    phrases: {
      3: 'power plant, power grid, electricity grid, blackout, power outage, electricity prices, power cuts, power station, electricity supply, energy bills, power lines',
      2: 'electricity, grid operator, power company, megawatts, load shedding, utility company, power supply',
      1: 'power, utility, outage, grid',
    },
  },
  {
    id: 'medtop:20000265',
    label: 'nuclear power',
    phrases: {
      3: 'nuclear power plant, nuclear reactor, nuclear power, nuclear energy, nuclear plant, atomic energy, reactor unit, uranium fuel, nuclear power station, nuclear fuel',
      2: 'reactor, spent fuel, nuclear waste, radioactive waste',
      1: 'uranium, atomic',
    },
  },
  {
    id: 'medtop:20001243',
    label: 'oil and gas industry',
    phrases: {
      3: 'crude oil, oil prices, oil production, natural gas, gas pipeline, oil company, OPEC, oil field, barrels a day, barrels per day, gas field, refinery, oil giant, shale gas, fracking, liquefied natural gas, oil exports, drilling rig, oil and gas, brent crude, oil pipeline',
      2: 'LNG, pipeline, oil tanker, offshore drilling, oil output, oil, petroleum, Gazprom, Exxon, barrel of oil, gas supplies, petrochemical, gasoline prices, petrol prices',
      1: 'barrel, drilling, gas, crude, gasoline',
    },
  },
  {
    id: 'medtop:20000274',
    label: 'banking',
    phrases: {
      3: 'bank branches, investment bank, commercial bank, bank lending, retail banking, banking sector, bad loans, bank shares, bank bailout, lender said, banking group, banking crisis, bank customers',
      2: "banker, banking, lender, deposits, Goldman Sachs, HSBC, Deutsche Bank, depositors, bank accounts, bank's chief executive",
      1: 'bank, loan, credit',
    },
  },
  {
    id: 'medtop:20000279',
    label: 'insurance',
    phrases: {
      3: 'insurance company, insurer, reinsurance, insurance premiums, insurance claims, life insurance, insurance industry',
      2: 'policyholders, underwriter, insurance, insured losses',
      1: 'premium, claims, coverage',
    },
  },
  {
    id: 'medtop:20000295',
    label: 'aerospace',
    phrases: {
      3: 'Boeing, Airbus, aircraft maker, aircraft orders, plane maker, jet engine, aerospace, planemaker',
      2: 'aircraft manufacturer, jetliner, passenger jet',
      1: 'aircraft, jet',
    },
  },
  {
    id: 'medtop:20000296',
    label: 'automotive',
    phrases: {
      3: 'carmaker, automaker, car manufacturer, electric vehicle, car sales, electric car, auto industry, car industry, vehicle sales, auto parts, car production, self-driving car, assembly line',
      2: 'Toyota, Volkswagen, Tesla, General Motors, diesel emissions, hybrid cars, Volvo, Renault, Nissan, Honda, sports utility vehicle',
      1: 'vehicle, model, dealership, plant, Ford',
    },
  },
  {
    id: 'medtop:20000320',
    label: 'mining',
    phrases: {
      3: 'mining company, gold mine, copper mine, mining industry, iron ore, lithium mine, mining giant, diamond mine, mine workers, open-pit',
      2: 'mining, miner, ore, copper, rare earths, lithium, minerals',
      1: 'mine, deposit',
    },
  },
  {
    id: 'medtop:20000331',
    label: 'tourism and leisure industry',
    phrases: {
      3: 'tourism industry, hotel chain, tourist arrivals, cruise ship, cruise line, hotel occupancy, tour operator, holidaymakers, travel industry, tourism sector, overtourism, casino operator',
      2: 'tourism, tourists, hotelier, travel agents, foreign visitors',
      1: 'hotel, visitors, cruise, holiday, resort',
    },
  },
  {
    id: 'medtop:20000338',
    label: 'air transport',
    phrases: {
      3: 'airline, low-cost carrier, flight cancellations, air traffic control, budget airline, flights were cancelled, cancelled flights, air travel, flights were canceled, airline passengers',
      2: 'Ryanair, Lufthansa, British Airways, air passengers, runway, check-in',
      1: 'carrier, Emirates, airport, terminal, flights, passengers',
    },
  },
  {
    id: 'medtop:20000340',
    label: 'railway transport',
    phrases: {
      3: 'high-speed rail, train services, railway line, train operator, rail passengers, train line, rail fares, commuter trains, high-speed train, rail link, rail operator, rail network, railway company',
      2: 'commuters, train station, subway, metro line, rail freight',
      1: 'station, tracks, trains, railway, freight, passengers, rails',
    },
  },
  {
    id: 'medtop:20000343',
    label: 'waterway and maritime transport',
    phrases: {
      3: 'container ship, shipping lanes, cargo ship, shipping company, shipping route, port authority, merchant ship, Suez Canal, Panama Canal, freight rates, bulk carrier, maritime trade, container port',
      2: 'freighter, seafarers, tanker, dockers, cargo vessel',
      1: 'cargo, containers, shipping, ferry, port, ships, vessel',
    },
  },
  {
    id: 'medtop:20000342',
    label: 'traffic',
    phrases: {
      3: 'traffic jam, congestion charge, traffic congestion, road closures, rush hour, speed limit, traffic lights, speed cameras, gridlock, tailbacks, bus lane',
      2: 'congestion, roadworks, road works, traffic, cycle lanes, bus services, toll road',
      1: 'motorists, road, lanes, drivers',
    },
  },
  {
    id: 'medtop:20000350',
    label: 'central bank',
    phrases: {
      3: 'central bank, federal reserve, European central bank, bank of England, bank of Japan, central banker, the Fed, monetary policy, Fed chair, Reserve Bank',
      2: 'ECB, policymakers, quantitative easing, rate-setting, Fed',
      1: 'rates, basis points',
    },
  },
  {
    id: 'medtop:20000371',
    label: 'interest rate',
    phrases: {
      3: 'interest rate, rate hike, rate cut, rate rise, basis points, raised rates, cut rates, borrowing costs, benchmark rate, lending rate',
      2: 'base rate, policy rate, rates unchanged, tightening cycle',
      1: 'rates, mortgage',
    },
  },
  {
    id: 'medtop:20000354',
    label: 'credit and debt',
    phrases: {
      3: 'sovereign debt, debt crisis, government debt, public debt, debt relief, debt default, debt restructuring, bailout, credit rating, national debt, debt ceiling',
      2: 'bondholders, bond yields, defaulted, creditors, debt burden, credit card debt, government bonds, household debt',
      1: 'debt, bonds, default, loans',
    },
  },
  {
    id: 'medtop:20000355',
    label: 'currency',
    phrases: {
      3: 'exchange rate, foreign exchange, currency crisis, devaluation, against the dollar, currency traders, currency fell, weak currency, euro fell, dollar rose',
      2: 'euro zone, eurozone, yen, yuan, lira, devalued, ruble, rouble, rupee, currency',
      1: 'dollar, euro, peso, pound, sterling',
    },
  },
  {
    id: 'medtop:20001279',
    label: 'cryptocurrency',
    phrases: {
      3: 'bitcoin, cryptocurrency, crypto exchange, ethereum, stablecoin, blockchain, crypto assets, digital currency',
      2: 'crypto, tokens, NFT, coinbase, binance',
      1: 'digital wallet, coins',
    },
  },
  {
    id: 'medtop:20000357',
    label: 'economic growth',
    phrases: {
      3: 'economic growth, gross domestic product, GDP growth, economy grew, economic recovery, economy expanded, growth forecast, annual growth, growth rate, economy contracted',
      2: 'GDP, growth slowed, economic outlook, economists expect, economic slowdown, economic activity',
      1: 'economy, economist, growth, slowdown',
    },
  },
  {
    id: 'medtop:20000344',
    label: 'economy',
    phrases: {
      3: 'national economy, world economy, global economy, economic crisis, economic development, economic cooperation, economic reforms, economic policy, stimulus package, economic downturn',
      2: 'economist, economic, finance minister, world bank, international monetary fund, IMF, economic indicators, consumer spending, economy',
      1: 'business, markets, industry',
    },
  },
  {
    id: 'medtop:20000370',
    label: 'inflation',
    phrases: {
      3: 'inflation, consumer prices, consumer price index, cost of living, rising prices, inflation rate, price rises, soaring prices, hyperinflation',
      2: 'price increases, higher prices, energy prices, food prices',
      1: 'prices, costs',
    },
  },
  {
    id: 'medtop:20000373',
    label: 'international trade',
    phrases: {
      3: 'trade deal, free trade, trade agreement, bilateral trade, trade talks, free trade agreement, world trade organization, trade surplus, trade deficit, trade relations, export markets, foreign trade, trade volume, trade and economic, trade exchanges, trade partner, trading partner',
      2: 'export, import, exporter, importer, trade minister, WTO, customs union, economic cooperation, free trade zone, common market, joint investment',
      1: 'trade',
    },
  },
  {
    id: 'medtop:20000376',
    label: 'trade dispute',
    phrases: {
      3: 'trade war, trade dispute, tariff war, retaliatory tariffs, punitive tariffs, trade tensions, anti-dumping, import ban',
      2: 'dumping, unfair trade, steel tariffs',
      1: 'retaliation, tariffs',
    },
  },
  {
    id: 'medtop:20000384',
    label: 'tariff',
    phrases: {
      3: 'tariff, import duties, customs duties, import tariffs, tariffs on',
      2: 'duties, levies on imports, duty-free',
      1: 'customs, trade',
    },
  },
  {
    id: 'medtop:20000378',
    label: 'investments',
    phrases: {
      3: 'foreign investment, foreign direct investment, venture capital, hedge fund, investment fund, fund manager, asset manager, pension fund, sovereign wealth fund',
      2: 'investors, private equity, mutual fund, funding round, investment, portfolio',
      1: 'invest, fund, stake, asset',
    },
  },
  {
    id: 'medtop:20000383',
    label: 'recession',
    phrases: {
      3: 'recession, economic downturn, economy shrank, depression of the, economic contraction, economy shrinks',
      2: 'downturn, contraction, slump',
      1: 'economy, unemployment',
    },
  },
  {
    id: 'medtop:20000386',
    label: 'commodity market',
    phrases: {
      3: 'commodity prices, gold prices, commodity markets, commodities, copper prices, wheat prices, metals prices, futures contract, grain prices',
      2: 'futures, spot price, troy ounce, raw materials, bullion',
      1: 'gold, ounce, price',
    },
  },
  {
    id: 'medtop:20000396',
    label: 'stocks',
    phrases: {
      3: 'stock market, stock exchange, wall street, dow jones, share prices, stock prices, nasdaq, stock index, FTSE, nikkei, shares fell, shares rose, shares closed, bull market, bear market, equity markets, stocks rose, stocks fell, shares jumped, shares plunged',
      2: 'stocks, equities, traders, blue-chip, market capitalisation, market rally, sell-off',
      1: 'shares, investors, index, market, trading',
    },
  },
  {
    id: 'medtop:20001158',
    label: 'entrepreneurship',
    phrases: {
      3: 'entrepreneur, startup founder, start-up founder, small business owner, venture-backed, startup accelerator, business incubator',
      2: 'startup, start-up, co-founder, small business, angel investors, seed funding, founder',
      1: 'founded, business',
    },
  },
  {
    id: 'medtop:20001211',
    label: 'wind power',
    phrases: {
      3: 'wind farms, wind turbines, wind power, wind energy, offshore wind, onshore wind, rotor blades',
      2: 'turbine, rotor',
      1: 'megawatts, power, island',
    },
  },
  {
    id: 'medtop:20000247',
    label: 'electronic commerce',
    phrases: {
      3: 'online shopping, online retailers, e-commerce, online shop, online store, online orders, online sales, mobile shopping, Cyber Monday, online marketplace, web shop',
      2: 'shop online, online purchases, returns policy, shopping cart, mobile commerce',
      1: 'online, deliveries, orders, parcels, shoppers',
    },
  },
  {
    id: 'medtop:20000358',
    label: 'economic indicator',
    phrases: {
      3: 'economic indicators, economic data, business climate index, purchasing managers, consumer confidence, unemployment rate, retail sales figures, industrial output, leading indicator, economic statistics',
      2: 'seasonally adjusted, confidence index, statistics office',
      1: 'rose, fell, index, percent, economists',
    },
  },
  {
    id: 'medtop:20000385',
    label: 'market and exchange',
    phrases: {
      3: 'stock exchanges, stock markets, financial markets, Wall Street, trading floor, bond markets, benchmark index, market rally, sell-off, traders said, opening bell, bear market, bull market',
      2: 'index, indices, investors, Dow, Nasdaq, blue chips, futures contract',
      1: 'trading, traders, stocks, =shares, closed, markets',
    },
  },
  {
    id: 'medtop:20000179',
    label: 'earnings forecast',
    phrases: {
      3: 'earnings forecast, full-year forecast, full-year outlook, profit forecast, profit warning, lowered its forecast, raised its forecast, cuts its outlook, earnings guidance, full-year guidance, sales forecast, lowered its guidance',
      2: 'outlook for the year, guidance for the year, analysts expected, analysts had expected',
      1: 'outlook, forecast, profit, quarter, expects',
    },
  },
  {
    id: 'medtop:20001172',
    label: 'small and medium enterprise',
    phrases: {
      3: 'family business, family-run, family firm, small businesses, mid-sized firms, shop owner, shopkeepers, corner shop, self-employed, sole trader, craft business, local businesses, independent shop',
      2: 'mom-and-pop, workshop, third generation, ironmonger, bakery',
      1: 'shop, owner, customers, staff, founded',
    },
  },
  {
    id: 'medtop:20000353',
    label: 'consumer issue',
    phrases: {
      3: 'consumer protection, consumer association, consumer watchdog, consumer group, consumer advice, consumer rights, customer complaints, misleading advertising, hidden fees, consumer organisation, refunds',
      2: 'complaints, warranty, consumer',
      1: 'fees, customers, prices, shoppers',
    },
  },
  {
    id: 'medtop:20000230',
    label: 'semiconductors and active components',
    phrases: {
      3: 'semiconductors, chipmakers, chip plant, chip factory, computer chips, microchips, wafers, chip shortage, chip start-up, microprocessor, chip designer, TSMC, Nvidia, Intel',
      2: 'chips, silicon, clean room, transistors',
      1: 'plant, processors, foundry',
    },
  },
  {
    id: 'medtop:20000333',
    label: 'hotel and accommodation',
    phrases: {
      3: 'hotel chain, hotel group, hotel rooms, hotel industry, hotelier, overnight stays, holiday rentals, short-term rentals, Airbnb, bed nights, hotel manager',
      2: 'hotels, occupancy, guest house, resort',
      1: 'guests, rooms, bookings',
    },
  },
  {
    id: 'medtop:20000305',
    label: 'advertising',
    phrases: {
      3: 'advertising campaign, advertising agency, ad campaign, advertisers, marketing campaign, advertising revenue, billboards, TV commercial, ad spending, slogan',
      2: 'advertising, adverts, ads, marketing',
      1: 'brands, agency, campaign',
    },
  },
  {
    id: 'medtop:20000256',
    label: 'energy and resource',
    phrases: {
      3: 'energy prices, energy crisis, energy company, energy suppliers, gas prices, gas supply, gas storage, natural gas, LNG, power prices, electricity bills, fuel prices, petrol prices, heating oil, energy bills, energy sector',
      2: 'energy, gas, fuel, petrol, diesel',
      1: 'supply, bills, prices',
    },
  },
  {
    id: 'medtop:20000313',
    label: 'radio industry',
    phrases: {
      3: 'radio broadcaster, radio advertising, commercial radio',
      2: 'radio licence',
      1: 'radio, broadcaster',
    },
  },
];
