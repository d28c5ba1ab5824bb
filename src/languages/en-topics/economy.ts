import type { TopicWords } from '../topic-phrases.ts';

/** English phrases for economy, business and finance, the top concept first; the branches of the economy: industries.ts. */
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
];
