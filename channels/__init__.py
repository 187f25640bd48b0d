"""Where leads write from: each module turns one messenger into Incoming and Reply."""
