donor-part = { $donor }'s part
unnamed-donor-part = the part of a donor who is not named
cost-figures-cover = the figures cover { $coverage }, the money all of it
cost-other-parts = other money for the same work is not counted: { $parts }
cost-all-money = all of the project's money, for one of its indicators
cost-pays-also = the money also pays for { $indicators }
cost-open = money and figure are both lower bounds
