example-layout = Results of the Example Fund
example-result = Result
example-status = Status
