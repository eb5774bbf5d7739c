# Grades of all full inspections since November 2013, edition by edition, each with its denominator. R 4, nothing to install.
#
#   GRADELINE=http://localhost:3000 Rscript docs/examples/shares.R

site <- Sys.getenv("GRADELINE", "http://localhost:3000")
judgements <- read.csv(paste0(site, "/data/latest/judgements.csv"), na.strings = "", fileEncoding = "UTF-8")

overall <- subset(judgements, area == "overall" & kind %in% c("full", "reinspection") & edition != "LAC_2013")
order <- c("outstanding", "good", "requires_improvement", "inadequate")
counts <- table(overall$edition, factor(overall$grade, levels = order))

# Counts with their denominators, never averages: grades can be ordered, not added.
print(cbind(counts, of = rowSums(counts)))
