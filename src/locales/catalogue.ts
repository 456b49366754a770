/** What a figure of the indicator counts in. */
export type Dimension =
  | 'money'
  | 'share'
  | 'count'
  | 'people'
  | 'length'
  | 'area'
  | 'mass'
  | 'energy'
  | 'concentration'
  | 'days'
  | 'years'
  | 'price_index'
  | 'volume'
  | 'frequency';

/** Which way an indicator should go: upwards, to be kept down, or neither in itself. */
export type Polarity = 'more' | 'less' | 'neither';

/** Whether a growth rate of the indicator is given at constant prices; null where prices play no part. */
export type PriceBasis = 'real' | 'nominal' | null;

/** An indicator that reports of all levels share, whatever the language. */
export interface KnownIndicator {
  readonly id: string;
  readonly dimension: Dimension;
  readonly polarity: Polarity;
  readonly priceBasis: PriceBasis;
}

type Row = readonly [dimension: Dimension, polarity: Polarity, priceBasis: PriceBasis, ids: string];

/** Statistical practice: GDP and value added grow at constant prices, incomes in real terms only where the text says so. */
const rows: readonly Row[] = [
  ['money', 'more', 'real', 'gdp gdp_per_capita industrial_value_added'],
  ['money', 'more', 'real', 'primary_value_added secondary_value_added services_value_added'],
  ['money', 'more', 'nominal', 'general_public_budget_revenue fiscal_revenue tax_revenue industrial_output'],
  [
    'money',
    'more',
    'nominal',
    'industrial_revenue industrial_profit labour_productivity digital_economy digital_economy_value_added digital_core_value_added',
  ],
  [
    'money',
    'more',
    'nominal',
    'fixed_asset_investment industrial_investment private_investment technology_upgrading_investment',
  ],
  ['money', 'more', 'nominal', 'infrastructure_investment railway_investment retail_sales online_retail_sales'],
  [
    'money',
    'more',
    'nominal',
    'trade_total exports imports services_trade cross_border_ecommerce fdi outward_investment',
  ],
  [
    'money',
    'more',
    'nominal',
    'income_all income_urban income_rural income_rural_net pension_standard basic_pension_residents subsistence_allowance subsistence_urban subsistence_rural',
  ],
  [
    'money',
    'more',
    'nominal',
    'medical_insurance_subsidy public_health_subsidy tourism_revenue technology_contracts rd_spending',
  ],
  ['money', 'more', 'nominal', 'high_tech_value_added strategic_industries_value_added deposits loans'],
  ['money', 'more', 'nominal', 'capital_market_financing out_of_region_capital marine_economy'],
  ['money', 'neither', 'nominal', 'general_public_budget_expenditure livelihood_expenditure special_bonds'],
  [
    'money',
    'neither',
    'nominal',
    'money_supply_m2 social_financing new_social_financing central_budget_investment property_investment',
  ],
  [
    'money',
    'less',
    'nominal',
    'deficit deficit_central deficit_local government_debt tax_and_fee_cuts official_expenses',
  ],
  ['share', 'more', null, 'urbanisation_resident urbanisation_registered services_share rd_intensity forest_cover'],
  ['share', 'more', null, 'good_air_share good_water_share tax_share livelihood_share consumption_contribution'],
  ['share', 'more', null, 'science_contribution sewage_treatment pension_coverage medical_coverage high_tech_share'],
  [
    'share',
    'more',
    null,
    'strategic_industries_share digital_economy_share digital_core_share preschool_enrolment compulsory_retention',
  ],
  [
    'share',
    'more',
    null,
    'senior_secondary_enrolment higher_education_enrolment farm_mechanisation tap_water_coverage',
  ],
  [
    'share',
    'more',
    null,
    'non_fossil_share clean_energy_share waste_recycling government_service_online public_safety_rating',
  ],
  ['share', 'less', null, 'unemployment_surveyed unemployment_registered deficit_ratio poverty_rate debt_ratio'],
  ['share', 'less', null, 'co2_intensity bad_loan_ratio maternal_mortality infant_mortality'],
  ['energy', 'less', null, 'energy_intensity energy_consumption'],
  ['price_index', 'less', null, 'cpi ppi'],
  ['people', 'more', null, 'new_urban_jobs rural_labour_transfer reemployment graduates_employed vocational_training'],
  [
    'people',
    'more',
    null,
    'poverty_reduction pension_insured medical_insured doctors doctors_per_1000 visitors airport_passengers',
  ],
  ['people', 'neither', null, 'population resident_population graduates'],
  ['people', 'less', null, 'rural_poor accident_deaths'],
  ['count', 'more', null, 'market_entities new_market_entities high_tech_firms tech_smes specialised_firms'],
  [
    'count',
    'more',
    null,
    'patents_per_10k new_firms listed_firms hospital_beds hospital_beds_per_1000 elderly_beds new_elderly_beds childcare_places childcare_places_per_1000',
  ],
  [
    'count',
    'more',
    null,
    'shanty_housing_started old_communities_renovated dilapidated_rural_housing affordable_housing',
  ],
  [
    'count',
    'more',
    null,
    'port_containers express_parcels china_europe_trains parking_spaces charging_piles base_stations_5g new_base_stations_5g',
  ],
  ['count', 'less', null, 'accidents'],
  ['length', 'more', null, 'rural_roads rail_mileage high_speed_rail motorways metro_mileage road_mileage'],
  [
    'area',
    'more',
    null,
    'high_standard_farmland afforestation water_saving_irrigation green_space grain_area soil_erosion_control',
  ],
  ['mass', 'more', null, 'grain_output port_throughput air_freight meat_output aquatic_output vegetable_output'],
  ['mass', 'less', null, 'so2 nox cod ammonia_nitrogen major_pollutants'],
  ['concentration', 'less', null, 'pm25 pm10'],
  ['days', 'more', null, 'good_air_days'],
  ['days', 'less', null, 'heavily_polluted_days'],
  ['years', 'more', null, 'life_expectancy years_of_education'],
  ['energy', 'more', null, 'installed_capacity renewable_capacity power_generation'],
  ['energy', 'neither', null, 'power_consumption'],
  [
    'money',
    'more',
    'nominal',
    'reserves current_account revenue organic_revenue gross_profit operating_profit net_income',
  ],
  ['money', 'more', 'nominal', 'ebitda eps free_cash_flow operating_cash_flow order_book cash community_investment'],
  ['money', 'neither', 'nominal', 'government_revenue government_expenditure capex dividend_per_share market_value'],
  ['money', 'less', 'nominal', 'operating_costs net_debt'],
  ['share', 'more', null, 'employment_rate participation_rate home_ownership operating_margin gross_margin'],
  ['share', 'more', null, 'return_on_capital renewable_share women_share women_in_management women_on_board'],
  ['share', 'more', null, 'employee_engagement customer_satisfaction on_time_share literacy_rate'],
  ['share', 'neither', null, 'tax_rate interest_rate market_share'],
  ['share', 'less', null, 'staff_turnover gender_pay_gap absence_rate leverage'],
  ['mass', 'less', null, 'ghg_emissions scope_1_emissions scope_2_emissions scope_3_emissions waste landfill_waste'],
  ['mass', 'less', null, 'scope_1_2_emissions emissions_intensity'],
  ['mass', 'neither', null, 'production'],
  ['volume', 'less', null, 'water_use'],
  ['frequency', 'less', null, 'injury_rate lost_time_injury_rate'],
  ['count', 'less', null, 'crime homelessness housing_waiting_list lost_time_injuries spills'],
  [
    'count',
    'more',
    null,
    'homes_completed affordable_homes social_homes trees_planted library_visits stores customers',
  ],
  ['people', 'more', null, 'employment net_new_jobs apprentices training_places passengers'],
  ['people', 'neither', null, 'headcount school_places'],
  ['people', 'less', null, 'unemployed road_deaths fatalities'],
  ['length', 'more', null, 'cycle_lanes roads_resurfaced'],
  ['days', 'more', null, 'training_hours'],
];

/** The indicators that reports of all levels share; every language names them in its own words. */
export const catalogue: readonly KnownIndicator[] = rows.flatMap(([dimension, polarity, priceBasis, ids]) =>
  ids.split(' ').map((id) => ({ id, dimension, polarity, priceBasis })),
);

const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));

/** What is known of the indicator with this id; undefined for ids that the catalogue does not hold. */
export function knownIndicator(id: string | null): KnownIndicator | undefined {
  return id === null ? undefined : byId.get(id);
}
