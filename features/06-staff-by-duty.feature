@kind:interface @provision:24-90-119.2.a @source:24-90-119.2.a
Feature: What staff see, by their duty
  "Records may be disclosed ... When necessary for the reasonable operation of the library."

  The desk that lends and takes back must see what a patron has. What staff of another library
  need is a question of how the members of a consortium work together, which the text does not
  answer: where they serve each other's patrons, the product declares no staff without a duty
  here, and nothing is asked of them. Where it declares that there are, what they are shown is
  necessary for nothing, and a disclosure like any other.

  Background:
    Given a public library whose system keeps patrons' records

  Rule: Whoever serves the patron may see her record

    @id:IF-030 @level:may @needs:patron @needs:item @needs:loan @needs:staff @needs:circulation @source:FP-43
    Scenario: The circulation desk sees what a patron has on loan, to serve her
      Given "Ana", a patron who has "a book on grief" on loan
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve her, for "Ana"'s loans
      Then the library may show it to the desk

    @id:IF-031 @level:may @needs:patron @needs:item @needs:hold @needs:staff @needs:circulation @source:FP-55
    Scenario: The circulation desk sees what a patron has on hold, to serve her
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve her, for "Ana"'s holds
      Then the library may show it to the desk

    @id:IF-035 @level:may @needs:patron @needs:item @needs:charge @needs:staff @needs:circulation @source:FP-43
    Scenario: The circulation desk sees what a patron owes, to serve her
      Given "Ana", a patron who owes a charge for "a book on debt"
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve her, for "Ana"'s charges
      Then the library may show it to the desk

    @id:IF-036 @level:may @needs:patron @needs:item @needs:returnedLoan @needs:staff @needs:circulation @source:FP-43
    Scenario: The circulation desk sees what a patron has returned, to serve her
      Given "Ana", a patron who has returned "a book on bankruptcy"
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, to serve her, for "Ana"'s past loans
      Then the library may show it to the desk

    @id:IF-037 @level:may @needs:patron @needs:item @needs:loan @needs:staff @needs:circulation @source:FP-32
    Scenario: The circulation desk sees what is overdue, to get it back
      Given "Ana", a patron who has "a book on grief" on loan and overdue
      And "Cora", a member of staff at the circulation desk
      When "Cora" asks, for her duty, for the list of overdue loans
      Then the library may show it to the desk

  Rule: Whoever does not serve her does not see it

    @id:IF-032 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:partner @control:IF-030 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not learn what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-033 @level:must @needs:patron @needs:item @needs:hold @needs:staff @needs:partner @control:IF-031 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not learn what a patron has on hold
      Given "Ana", a patron who has "a book on divorce" on hold
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, for "Ana"'s holds
      Then nothing that comes out tells who has what

    @id:IF-038 @level:must @needs:patron @needs:item @needs:charge @needs:staff @needs:partner @control:IF-035 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not learn what a patron owes
      Given "Ana", a patron who owes a charge for "a book on debt"
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, for "Ana"'s charges
      Then nothing that comes out tells who has what

    @id:IF-039 @level:must @needs:patron @needs:item @needs:returnedLoan @needs:staff @needs:partner @control:IF-036 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not learn what a patron has returned
      Given "Ana", a patron who has returned "a book on bankruptcy"
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, for "Ana"'s past loans
      Then nothing that comes out tells who has what

  Rule: Whoever works for somebody else, or no longer works here, sees nothing by an account at the library

    @id:IF-112 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:vendor @control:IF-030 @source:24-90-119.1
    Scenario: A company whose service asks whether a card is good does not learn what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Lectio", the account of a company whose service needs to know whether a card is good
      When "Lectio" asks, for no duty of the library, for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-113 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:vendor @control:IF-021 @source:24-90-119.1
    Scenario: A company whose service asks whether a card is good does not learn who has an item
      Given "Ana", a patron who has "a book on addiction" on loan
      And "Lectio", the account of a company whose service needs to know whether a card is good
      When "Lectio" asks, for no duty of the library, who has "a book on addiction"
      Then nothing that comes out tells who has what

    @id:IF-114 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:former @control:IF-030 @source:24-90-119.1
    Scenario: Somebody who has left the library's staff does not learn what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Fay", a member of staff who has left, and whose account was closed
      When "Fay" asks, for no duty of the library, for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-153 @level:must @needs:patron @needs:item @needs:staff @needs:vendor @control:IF-030 @source:24-90-119.1
    Scenario Outline: A company whose service asks whether a card is good does not learn what else is a patron's (<case>)
      Given "Ana", a patron who <has>
      And "Lectio", the account of a company whose service needs to know whether a card is good
      When "Lectio" asks, for no duty of the library, for "Ana"'s <records>
      Then nothing that comes out tells who has what

      Examples:
        | case       | needs        | has                                 | records    |
        | holds      | hold         | has "a book on divorce" on hold     | holds      |
        | past-loans | returnedLoan | has returned "a book on bankruptcy" | past loans |
        | charges    | charge       | owes a charge for "a book on debt"  | charges    |

    @id:IF-154 @level:must @needs:patron @needs:item @needs:staff @needs:vendor @control:IF-030 @source:24-90-119.1
    Scenario Outline: A company whose service asks whether a card is good does not learn who waits, or who is late (<case>)
      Given "Ana", a patron <who>
      And "Lectio", the account of a company whose service needs to know whether a card is good
      When "Lectio" asks, for no duty of the library, <question>
      Then nothing that comes out tells who has what

      Examples:
        | case         | needs | who                                           | question                          |
        | who-waits    | hold  | who has "a book on divorce" on hold           | who waits for "a book on divorce" |
        | overdue-list | loan  | who has "a book on grief" on loan and overdue | for the list of overdue loans     |
        | activity-log | loan  | who has "a book on grief" on loan             | for the system's activity log     |

    @id:IF-155 @level:must @needs:patron @needs:item @needs:staff @needs:former @control:IF-030 @source:24-90-119.1
    Scenario Outline: Somebody who has left the library's staff does not learn what else is a patron's (<case>)
      Given "Ana", a patron who <has>
      And "Fay", a member of staff who has left, and whose account was closed
      When "Fay" asks, for no duty of the library, for "Ana"'s <records>
      Then nothing that comes out tells who has what

      Examples:
        | case       | needs        | has                                 | records    |
        | holds      | hold         | has "a book on divorce" on hold     | holds      |
        | past-loans | returnedLoan | has returned "a book on bankruptcy" | past loans |
        | charges    | charge       | owes a charge for "a book on debt"  | charges    |

  Rule: Lists about many patrons are for those whose duty needs them

    @id:IF-070 @level:must @needs:patron @needs:item @needs:loan @control:IF-037 @source:FP-1
    Scenario: Nobody who has not signed in gets the list of overdue loans
      Given "Ana", a patron who has "a book on grief" on loan and overdue
      When somebody who has not signed in asks for the list of overdue loans
      Then nothing that comes out tells who has what

    @id:IF-071 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:partner @control:IF-037 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not get the list of overdue loans
      Given "Ana", a patron who has "a book on grief" on loan and overdue
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, for the list of overdue loans
      Then nothing that comes out tells who has what

    @id:IF-072 @level:must @needs:patron @needs:item @needs:loan @control:IF-030 @source:FP-1
    Scenario: Nobody who has not signed in reads in the activity log who has what
      Given "Ana", a patron who has "a book on grief" on loan
      When somebody who has not signed in asks for the system's activity log
      Then nothing that comes out tells who has what

    @id:IF-073 @level:must @needs:patron @needs:item @needs:loan @needs:staff @needs:partner @control:IF-030 @source:FP-43a
    Scenario: Staff of another library who have no duty here do not read in the activity log who has what
      Given "Ana", a patron who has "a book on grief" on loan
      And "Petra", a member of staff of another member library, whom the product declares to have no duty here
      When "Petra" asks, for no duty of the library, for the system's activity log
      Then nothing that comes out tells who has what

  Rule: It is good practice that what the library says it has forgotten is shown to nobody, not even to staff

    @id:IF-130 @level:should @layer:good-practice @needs:patron @needs:item @needs:returnedLoan @needs:staff @needs:circulation @needs:retention @control:IF-036 @source:ALA-resolution-on-retention-of-library-usage-records
    Scenario: The desk is not shown a past loan that the library says it has forgotten
      Given "Ana", a patron who returned "a book on bankruptcy" longer ago than the library says that it keeps past loans
      And "Cora", a member of staff at the circulation desk
      When "Cora" looks among "Ana"'s past loans for what the library says that it has forgotten
      Then nothing that comes out tells who has what

    @id:IF-131 @level:should @layer:good-practice @needs:patron @needs:item @needs:returnedLoan @needs:retention @control:IF-010 @source:ALA-resolution-on-retention-of-library-usage-records
    Scenario: A patron herself no longer finds a past loan that the library says it has forgotten
      Given "Ana", a patron who returned "a book on bankruptcy" longer ago than the library says that it keeps past loans
      When "Ana" looks among "Ana"'s past loans for what the library says that it has forgotten
      Then nothing that comes out tells who has what

    @id:IF-132 @level:should @layer:good-practice @needs:patron @needs:item @needs:returnedLoan @needs:staff @needs:circulation @needs:retention @control:IF-036 @source:ALA-resolution-on-retention-of-library-usage-records
    Scenario: The desk does not read in the activity log who had what the library says it has forgotten
      Given "Ana", a patron who returned "a book on bankruptcy" longer ago than the library says that it keeps past loans
      And "Cora", a member of staff at the circulation desk
      When "Cora" looks in the system's activity log for what the library says that it has forgotten
      Then nothing that comes out tells who has what

  Rule: It is good practice that staff see only what their duty needs

    @id:IF-034 @level:should @layer:good-practice @needs:patron @needs:item @needs:loan @needs:staff @needs:cataloguing @control:IF-030 @source:ALA-library-management-systems-checklist
    Scenario: Whoever catalogs books does not see what a patron has on loan
      Given "Ana", a patron who has "a book on grief" on loan
      And "Kate", a member of staff who catalogs books and serves no patrons
      When "Kate" asks, for no duty of the library, for "Ana"'s loans
      Then nothing that comes out tells who has what

    @id:IF-044 @level:should @layer:good-practice @needs:patron @needs:item @needs:loan @needs:staff @needs:cataloguing @control:IF-030 @source:ALA-library-management-systems-checklist
    Scenario: Whoever catalogs books does not read in the activity log who has what
      Given "Ana", a patron who has "a book on grief" on loan
      And "Kate", a member of staff who catalogs books and serves no patrons
      When "Kate" asks, for no duty of the library, for the system's activity log
      Then nothing that comes out tells who has what

    @id:IF-045 @level:should @layer:good-practice @needs:patron @needs:item @needs:hold @needs:staff @needs:circulation @control:IF-025 @source:ALA-library-management-systems-checklist
    Scenario: The slip on an open hold shelf does not name the patron
      Given "Ana", a patron for whom "a book on divorce" waits on the hold shelf
      And "Cora", a member of staff at the circulation desk
      When "Cora" prints the slip that stands with "a book on divorce" on an open hold shelf
      Then nothing that comes out names "Ana"
