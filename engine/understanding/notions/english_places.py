"""Places and people by name, as English speakers write them: countries, cities, regions, first names.

Names that are common words as well (Reading, Bath, Nice; Mark, Bill, Grace) are left out.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
placename: afghanistan albania algeria america argentina armenia australia aussie azerbaijan bahamas bahrain bali
    bangladesh barbados belarus belgium belize bolivia bosnia botswana brazil bulgaria cambodia cameroon canada canary
    caribbean chile colombia costa_rica crete croatia cuba curacao cyprus czechia denmark dominican dubai ecuador
    egypt england estonia ethiopia fiji finland florence france germany ghana gibraltar greece greenland guatemala
    haiti hawaii holland honduras hong_kong hungary ibiza iceland india indonesia iran iraq ireland israel italy
    jamaica japan kazakhstan kenya kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg macau
    madagascar madeira majorca mallorca malaysia maldives malta mauritius menorca mexico moldova monaco mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands new_zealand nicaragua nigeria north_korea norway
    oman pakistan palestine panama paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda
    santorini sardinia saudi saudi_arabia scandinavia scotland senegal serbia seychelles siberia sicily singapore
    slovakia slovenia somalia south_africa south_korea spain sri_lanka sudan sweden switzerland syria taiwan tanzania
    tenerife thailand tibet trinidad tunisia uganda ukraine emirates united_states united_kingdom uruguay usa
    uzbekistan venezuela vietnam wales yemen zambia zanzibar zimbabwe
    alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas
    kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    new_hampshire new_jersey new_mexico north_carolina south_carolina north_dakota south_dakota ohio oklahoma oregon
    pennsylvania rhode_island tennessee texas utah vermont west_virginia wisconsin wyoming ontario quebec alberta
    manitoba nova_scotia british_columbia queensland tasmania
    aberdeen amsterdam athens atlanta auckland baltimore bangkok barcelona beijing belfast berlin birmingham bournemouth
    bradford brighton brisbane bristol brussels bucharest budapest cairo cambridge cancun cape_town cardiff chicago
    cincinnati cleveland cologne copenhagen cornwall coventry croydon dallas delhi denver derby detroit devon dublin
    dundee edinburgh essex exeter fort_worth frankfurt geneva gatwick glasgow hamburg hanoi heathrow helsinki honolulu
    houston istanbul jakarta jerusalem johannesburg kansas_city kent kuala_lumpur kyiv kyoto lagos lancashire las_vegas
    vegas leeds leicester lima lisbon liverpool london los_angeles luton lyon madrid malaga manchester manhattan manila
    marseille melbourne memphis miami milan milwaukee minneapolis montreal moscow mumbai munich nairobi naples nashville
    new_orleans new_york newcastle norfolk norwich nottingham orlando osaka oslo ottawa oxford paris perth philadelphia
    philly phoenix plymouth portland porto portsmouth prague riga rio_de rome rotterdam sacramento salt_lake san_antonio
    san_diego san_francisco san_jose santiago sao_paulo seattle seoul seville shanghai sheffield southampton stansted
    st_louis stockholm stuttgart surrey sussex swansea sydney tampa tbilisi tehran tel_aviv tokyo toronto tucson tulsa
    turin valencia vancouver venice vienna vilnius warsaw washington wolverhampton yorkshire zurich brooklyn bronx
    soho hackney camden brixton
personname: aaron abby abigail adam adrian aidan aisha alan albert alex alexander alexandra alfie ali alice alison
    amanda amelia amir amy andrea andrew andy angela anita ann anna anne annie anthony antonio archie arthur ashley
    barbara becky ben benjamin bernard beth betty bob bobby bradley brandon brenda brian bruce callum cameron carl
    carlos carmen caroline catherine cathy charles charlie charlotte chloe chris christina christine christopher cindy
    claire colin connor craig daisy dan daniel danielle danny darren dave david debbie deborah debra denise dennis
    derek diana diane dominic donald donna doris dorothy doug douglas dylan eddie edward eileen elaine eleanor elena
    elizabeth ella ellen ellie emily emma eric erica ethan eva evelyn felix fiona frances francis freddie gareth gary
    gavin gemma geoff george georgina gerald gina glenn gloria gordon graham greg gregory hannah harold harriet harry
    hayley heather heidi helen henry howard hugh ian imogen irene isaac isabel isabella isla jackie jacob jacqueline
    jake james jamie jane janet janice jason jeff jeffrey jenna jennifer jenny jeremy jerry jess jesse jessica jim jimmy
    joan joanna joanne joe joel john johnny jon jonathan jose joseph josh joshua joyce juan judith judy julia julian
    julie justin karen karl kate katherine kathleen kathryn kathy katie katy keith kelly ken kenneth kerry kevin kim
    kimberly kirsty kyle larry laura lauren laurence lawrence leah leanne lee leo leon leonard lesley leslie lewis liam
    lily linda lindsay lisa liz lloyd logan lorraine louis louise lucas lucy luke lydia lynn maggie malcolm marcus
    margaret maria marie marilyn marion martha martin martyn mary mason matilda matt matthew maureen megan mel melanie
    melissa mia michael michelle mick miguel mike mohammed molly monica muhammad nancy naomi natalie natasha nathan neil
    niall nicholas nicola nicole nigel nina noah nora norman oliver olivia omar oscar owen pamela patricia patrick paul
    paula pauline peggy pete peter phil philip phoebe phyllis priya rachel ralph raymond rebecca rhys richard
    rick ricky rita robert roberta roger ron ronald rosemary rosie ross roy russell ruth ryan sally sam samantha samuel
    sandra sara sarah scott sean sebastian shane shannon sharon shaun sheila shirley sienna simon sophia sophie stacey
    stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tania tanya ted terence
    teresa terry theo theresa thomas tiffany tim timothy tina toby todd tom tommy tony tracey tracy trevor tyler
    valerie vanessa vera veronica vicky vincent walter wanda warren wayne wendy wesley yasmin yvonne zach zachary zara
    zoe
""".strip()
