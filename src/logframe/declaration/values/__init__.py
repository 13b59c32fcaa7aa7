"""What values a declaration is made of: numbers, periods, quantities, shares, money; and how they are written."""
