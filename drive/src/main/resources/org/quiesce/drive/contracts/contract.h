/*
 * What a contract's harness calls. Nothing of it is C of the kernel:
 *
 *   qz_assert(c, id, m)   c holds, or property id is REFUTED, with message m
 *   qz_seen(goal)         a goal of the scenario is reached
 *   qz_choose(n)          one of 0 .. n - 1: the surroundings decide
 *   qz_fails(what)        whether a call that may fail does: true as often as the scenario lets it
 *   qz_start(f)           f runs as a thread of its own
 *   qz_join()             waits until all threads have returned
 *   qz_self()             the number of the calling thread
 *   qz_is(f)              whether the calling thread was started with f
 *   qz_has(f)             whether the sources define a function
 *   qz_init(n)            runs the init functions of the modules that come to call n ("" for all)
 *   qz_exit(n)            runs their exit functions
 *   qz_reaches(n)         whether there is a module whose init function comes to call n
 *   qz_quiet()            waits until no work is pending or running
 *   qz_unloaded()         text and data of the modules are gone: nothing of them may run or be pending
 *   qz_end()              nothing may be left: memory, references, pending work
 *   qz_devres_release(d)  gives back what device d's driver manages, the last first
 *   qz_same(a, b)         whether two literals are alike
 *   qz_not_modelled(why)  the sources are not what the harness knows: nothing is decided
 *   qz_alloc(n)           cleared memory; does not fail
 *   qz_refs(d)            how many references device d has
 *   qz_takes(f, i, "s")   whether parameter i of a function is a pointer to struct s
 *   qz_is_a(p, "s")       whether p points to a struct s
 *   qz_has_field(p, "f")  whether p points to a struct with a field f
 *   qz_touch(p)           looks at what p points to: it has to be there
 *   qz_may_fail(n)        n calls may fail from here on, in a scenario that "fails"
 *
 * Of these, those that a harness defines are called: qz_work_queues(work) before and qz_work_queued(work) after somebody
 * queues a work item, qz_work_begins(work) by a worker before it runs one, qz_reads_F(p, v) after the sources have read
 * v in field F of what p points to.
 */
#ifndef QZ_CONTRACT_H
#define QZ_CONTRACT_H
void qz_assert(int condition, const char *property, const char *message);
void qz_seen(const char *goal);
int qz_choose(int n);
int qz_fails(const char *what);
void qz_start(void (*actor)(void));
void qz_join(void);
int qz_self(void);
int qz_is(void (*actor)(void));
int qz_has(void *function);
int qz_init(const char *reaching);
void qz_exit(const char *reaching);
int qz_reaches(const char *call);
void qz_quiet(void);
void qz_unloaded(void);
void qz_end(void);
int __devm_add_action_or_reset(struct device *dev, void (*action)(void *), void *data);
void qz_devres_release(struct device *dev);
int qz_same(const char *a, const char *b);
void qz_not_modelled(const char *why);
void *qz_alloc(size_t size);
int qz_refs(struct device *dev);
int qz_takes(void *function, int parameter, const char *tag);
int qz_is_a(const void *pointer, const char *tag);
int qz_has_field(const void *pointer, const char *field);
void qz_touch(const void *pointer);
void qz_may_fail(int calls);
#endif
