using CareerHub.Profiles;
using static CareerHub.CvProof.People.Make;

namespace CareerHub.CvProof.People;

/// <summary>Ten jobs with everything that was done in them.</summary>
internal static class LongCareer
{
    public static IReadOnlyList<Experience> Jobs { get; } =
    [
        Job("Programme manager", "Ridings Rail Infrastructure", "York", "2019-04/present", "Responsible for the renewal of signalling on 240 km of route, with a budget of 310 million pounds and a team of 85.",
            "Brought six of seven stages into service on the day that was promised two years before",
            "Merged three supplier frameworks into one, which saved 11 % of the cost of equipment",
            "Set up a desk that plans track access for all trades and cut abandoned shifts from 14 % to 5 %",
            "Negotiated a rota for testers with two unions that is now used across the region",
            "Reports to the board every month, with one page and no appendix",
            "Closed 140 open defects of the former programme within the first half year").With("Primavera P6", "Power BI", "Railway Track Designer"),
        Job("Senior project manager", "Ridings Rail Infrastructure", "Leeds", "2016-01/2019-03", "Led the resignalling of the Harrow Dale route from outline design to hand-over.",
            "Moved control of 41 stations into one centre during nine weekends, none of which overran",
            "Cut the number of signal types from eleven to four",
            "Introduced tests in the factory with the real data, which found 212 of 230 faults before the site did",
            "Looked after the interests of 17 landowners along the line, without a single objection at the inquiry",
            "Trained two successors, both of whom now lead programmes"),
        Job("Project manager", "Northmoor Signalling", "Newcastle upon Tyne", "2011-06/2015-12", "Delivered interlockings and level crossings for four infrastructure owners.",
            "Handed over 23 crossings, on average nine days before the agreed date",
            "Built the company's first catalogue of standard parts for locations and power supplies",
            "Won a contract worth 18 million pounds with a bid of twelve pages",
            "Reduced rework in the wiring shop by a third with colour-coded looms",
            "Chaired the weekly meeting of design, wiring and test, standing and for at most twenty minutes"),
        Job("Design team leader", "Northmoor Signalling", "Newcastle upon Tyne", "2008-02/2011-05", "Headed nine designers of circuits and data.",
            "Wrote the checklists by which circuits are still reviewed there",
            "Brought the share of drawings approved at the first attempt from 61 % to 93 %",
            "Moved the office from paper to a shared model without stopping any project",
            "Took on four graduates, all of whom became licensed",
            "Prepared evidence for an investigation after a wrong-side failure, and the changes that followed"),
        Job("Senior signalling designer", "Calder Systems", "Wakefield", "2005-08/2008-01", "Designed interlockings for stations with up to 60 routes.",
            "Prepared the data for the first computer interlocking of the region",
            "Found the cause of a fault that had stopped trains every wet Monday for two years",
            "Checked the work of six younger designers",
            "Wrote a guide to immunisation against traction currents"),
        Job("Signalling designer", "Calder Systems", "Wakefield", "2002-03/2005-07", "Circuits, location cases and cable plans.",
            "Surveyed 320 location cases and put right the records of all of them",
            "Designed temporary works for the rebuilding of two stations",
            "Worked on site as assistant tester in eleven possessions",
            "Kept the library of standard circuits"),
        Job("Maintenance engineer", "Pennine Railways", "Huddersfield", "2000-01/2002-02", "Kept 70 km of line running.",
            "Halved failures of points in frost by changing the heaters' thermostats",
            "Planned the shifts of fourteen technicians",
            "Investigated 60 failures and published the findings to the depots",
            "On call one week in four"),
        Job("Graduate engineer", "Pennine Railways", "Manchester", "1998-09/1999-12", "Two-year scheme through design, construction and maintenance.",
            "Wrote a program that compares relay wear between depots",
            "Took part in the commissioning of a new signal box",
            "Spent three months with the operators in the control room"),
        Job("Summer student", "Tees Valley Instruments", "Middlesbrough", "1997-06/1997-09", "", "Calibrated pressure gauges", "Built a test rack for transmitters"),
        Job("Shop assistant", "Lindahl Cycles", "Hexham", "1994/1997", "", "Repaired bicycles and advised customers on Saturdays"),
    ];
}
