"""What extracted texts and PDFs share: lines as they stand on the page -> a printed text.

lines -- furniture, cover and notes set apart --> running text -- broken and joined --> paragraphs
-- markers given to notes --> blocks by an ordered table of rules
"""
