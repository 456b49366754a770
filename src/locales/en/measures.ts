/** Each unit as it is shown, then the other ways in which it is written. */
const ROWS = `
metres: metre, meters, meter
kilometres: kilometre, kilometers, kilometer
centimetres: centimetre, centimeters, centimeter
millimetres: millimetre, millimeters, millimeter
decimetres: decimetre, decimeters, decimeter
nanometres: nanometre, nanometers, nanometer
micrometres: micrometre, micrometers, micrometer
miles: mile
nautical miles: nautical mile
feet: foot
inches: inch, in, ", ″
yards: yard
square metres: square metre, square meters, square meter, sq m, sqm
square kilometres: square kilometre, square kilometers, square kilometer, sq km
square feet: square foot, sq ft
square miles: square mile, sq mi
hectares: hectare
acres: acre
cubic metres: cubic metre, cubic meters, cubic meter
cubic kilometres: cubic kilometre, cubic kilometers, cubic kilometer
cubic feet: cubic foot
litres: litre, liters, liter
millilitres: millilitre, milliliters, milliliter
megalitres: megalitre, megaliters, megaliter
gallons: gallon
barrels: barrel
barrels of oil equivalent: boe
pints: pint
tonnes: tonne
metric tons: metric ton, metric tonnes, metric tonne
tons: ton
kilotonnes: kilotonne
kilograms: kilogram, kilogrammes, kilogramme, kilos
grams: gram, grammes, gramme
milligrams: milligram, milligrammes, milligramme
micrograms: microgram, microgrammes, microgramme
ounces: ounce
lbs: lb
watts: watt
kilowatts: kilowatt
megawatts: megawatt
gigawatts: gigawatt
watt hours: watt hour, watt-hours
kilowatt hours: kilowatt hour, kilowatt-hours
megawatt hours: megawatt hour, megawatt-hours
gigawatt hours: gigawatt hour, gigawatt-hours
joules: joule
gigajoules: gigajoule
volts: volt
bits: bit
megabits: megabit, Megabits, Megabit
gigabits: gigabit, Gigabits, Gigabit
bytes: byte
kilobytes: kilobyte
megabytes: megabyte
gigabytes: gigabyte
terabytes: terabyte
petabytes: petabyte
exabytes: exabyte
hertz:
megahertz:
gigahertz:
degrees Celsius: degree Celsius, ° Celsius, °C, ° C, ° on the Celsius scale, C
degrees Fahrenheit: degree Fahrenheit, °F, ° F, ° on the Fahrenheit scale
kilometres per hour: kilometers per hour, kph, kmph, km/hr, km/h
miles per hour: mph, miles an hour
micrograms per cubic metre: micrograms per cubic meter
tonnes CO2e: tCO2e, t CO2e, tonnes of CO2e, metric tons CO2e, tonnes CO2 equivalent, tonnes of CO2 equivalent
kt CO2e: ktCO2e, kilotonnes CO2e, kilotonnes of CO2e
Mt CO2e: MtCO2e, million tonnes CO2e
tonnes CO2: tCO2, tonnes of CO2
TEUs: TEU
British thermal units: British thermal unit, BTU, Btu
radians: rad
tablespoons: tablespoon, tbsp
teaspoons: teaspoon, tsp
cups: cup
`;

const rows = ROWS.trim()
  .split('\n')
  .map((row): readonly string[] => row.split(/[:,]/u).map((word) => word.trim()))
  .map((row) => row.filter((word) => word !== ''));

/** English units of measure: words, and signs that stand as they are. */
export const measures = {
  words: rows.flat().join(','),
  signs:
    'km,km2,km²,cm,dm,mm,m,m2,m²,m3,m³,ha,ft,kg,g,mg,μg,µg,ng,kt,Mt,t,l,L,ml,mL,W,kW,MW,GW,TW,Wh,kWh,MWh,GWh,TWh,GJ,TJ,PJ,kV,MVA,µg/m3,µg/m³,μg/m³,' +
    'mi,eV,keV,MeV,GeV,TeV,Gy,mGy,cl,cL,K,tpd,mbd,km^2,km^3,m^2,m^3,km3,km³,MHz,GHz,kB,KB,MB,GB,TB,PB,Mbps,Gbps,dB,bpd,mboe,dwt',
  alias: Object.fromEntries(rows.flatMap(([unit = '', ...others]) => others.map((word) => [word, unit]))),
};
