#ifndef QZ_LINUX_SCHED_H
#define QZ_LINUX_SCHED_H
struct mm_struct;
struct files_struct;
struct signal_struct;
struct task_struct { unsigned int __state; unsigned int flags; int prio; int static_prio; int normal_prio; unsigned int policy; int on_cpu; unsigned int ptrace; struct mm_struct *mm; struct mm_struct *active_mm; int exit_state; pid_t pid; pid_t tgid; struct task_struct *parent; struct task_struct *real_parent; struct task_struct *group_leader; struct list_head tasks; u64 start_time; const struct cred *cred; const struct cred *real_cred; char comm[16]; struct files_struct *files; struct fs_struct *fs; struct nsproxy *nsproxy; struct signal_struct *signal; struct io_context *io_context; int __qz_static; };
struct task_struct *__qz_current(void);
#define current __qz_current()
#define get_current() __qz_current()
#define TASK_COMM_LEN 16
#define PF_EXITING 4
#define PF_KTHREAD 0x00200000
#define PF_MEMALLOC 0x800
#define PF_NOFREEZE 0x8000
#define MAX_RT_PRIO 100
#define MAX_NICE 19
#define MIN_NICE (-20)
#define SCHED_NORMAL 0
#define SCHED_FIFO 1
#define SCHED_RR 2
struct sched_param { int sched_priority; };
void schedule(void);
long schedule_timeout(long timeout);
long schedule_timeout_interruptible(long timeout);
long schedule_timeout_killable(long timeout);
long schedule_timeout_uninterruptible(long timeout);
long schedule_timeout_idle(long timeout);
long io_schedule_timeout(long timeout);
void io_schedule(void);
void yield(void);
void set_current_state(unsigned int state);
#define __set_current_state(s) set_current_state(s)
unsigned int get_current_state(void);
int wake_up_process(struct task_struct *task);
int wake_up_state(struct task_struct *task, unsigned int state);
int signal_pending(struct task_struct *task);
int fatal_signal_pending(struct task_struct *task);
int signal_pending_state(unsigned int state, struct task_struct *task);
void flush_signals(struct task_struct *task);
void allow_signal(int sig);
void disallow_signal(int sig);
int send_sig(int sig, struct task_struct *task, int priv);
int send_sig_info(int sig, void *info, struct task_struct *task);
int force_sig(int sig);
struct task_struct *get_task_struct(struct task_struct *task);
void put_task_struct(struct task_struct *task);
pid_t task_pid_nr(struct task_struct *task);
pid_t task_tgid_nr(struct task_struct *task);
pid_t task_pid_vnr(struct task_struct *task);
pid_t task_tgid_vnr(struct task_struct *task);
struct pid *task_pid(struct task_struct *task);
struct pid *get_task_pid(struct task_struct *task, int type);
struct pid *find_get_pid(int nr);
struct pid *get_pid(struct pid *pid);
void put_pid(struct pid *pid);
pid_t pid_nr(struct pid *pid);
pid_t pid_vnr(struct pid *pid);
char *get_task_comm(char *buf, struct task_struct *task);
void set_user_nice(struct task_struct *task, long nice);
int task_nice(const struct task_struct *task);
int sched_setscheduler(struct task_struct *task, int policy, const struct sched_param *param);
int sched_setscheduler_nocheck(struct task_struct *task, int policy, const struct sched_param *param);
void sched_set_fifo(struct task_struct *task);
void sched_set_fifo_low(struct task_struct *task);
void sched_set_normal(struct task_struct *task, int nice);
int set_cpus_allowed_ptr(struct task_struct *task, const struct cpumask *mask);
bool need_resched(void);
bool capable(int cap);
bool ns_capable(struct user_namespace *ns, int cap);
bool perfmon_capable(void);
void set_freezable(void);
bool try_to_freeze(void);
bool freezing(struct task_struct *task);
bool frozen(struct task_struct *task);
void freezer_do_not_count(void);
void freezer_count(void);
struct mm_struct *get_task_mm(struct task_struct *task);
void mmput(struct mm_struct *mm);
void mmgrab(struct mm_struct *mm);
void mmdrop(struct mm_struct *mm);
void mmap_read_lock(struct mm_struct *mm);
void mmap_read_unlock(struct mm_struct *mm);
void mmap_write_lock(struct mm_struct *mm);
void mmap_write_unlock(struct mm_struct *mm);
int mmap_read_trylock(struct mm_struct *mm);
#define CAP_CHOWN 0
#define CAP_KILL 5
#define CAP_NET_BIND_SERVICE 10
#define CAP_NET_ADMIN 12
#define CAP_NET_RAW 13
#define CAP_SYS_MODULE 16
#define CAP_SYS_RAWIO 17
#define CAP_SYS_ADMIN 21
#define CAP_SYS_BOOT 22
#define CAP_SYS_NICE 23
#define CAP_SYS_RESOURCE 24
#define CAP_SYS_TIME 25
#define CAP_SYS_TTY_CONFIG 26
#define CAP_IPC_LOCK 14
#define CAP_PERFMON 38
#define CAP_BPF 39
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGKILL 9
#define SIGUSR1 10
#define SIGALRM 14
#define SIGTERM 15
#define SIGIO 29
#define SIGPOLL 29
#define SIGBUS 7
#define SIGSEGV 11
int smp_processor_id(void);
int raw_smp_processor_id(void);
int get_cpu(void);
void put_cpu(void);
int numa_node_id(void);
int cpu_to_node(int cpu);
int num_online_cpus(void);
int num_possible_cpus(void);
int num_present_cpus(void);
bool cpu_online(unsigned int cpu);
bool cpu_possible(unsigned int cpu);
bool cpu_present(unsigned int cpu);
void cpus_read_lock(void);
void cpus_read_unlock(void);
int cpus_read_trylock(void);
#define get_online_cpus() cpus_read_lock()
#define put_online_cpus() cpus_read_unlock()
extern unsigned int nr_cpu_ids;
extern int nr_node_ids;
void on_each_cpu(void (*func)(void *info), void *info, int wait);
int smp_call_function_single(int cpu, void (*func)(void *info), void *info, int wait);
void smp_call_function(void (*func)(void *info), void *info, int wait);
typedef struct cpumask { unsigned long bits[BITS_TO_LONGS(NR_CPUS)]; } cpumask_t;
typedef struct cpumask cpumask_var_t[1];
extern const struct cpumask *const cpu_online_mask, *const cpu_possible_mask, *const cpu_present_mask, *const cpu_all_mask;
unsigned int cpumask_next(int n, const struct cpumask *mask);
unsigned int cpumask_first(const struct cpumask *mask);
#define for_each_cpu(c, m) for ((c) = cpumask_first(m); (c) < nr_cpu_ids; (c) = cpumask_next((c), (m)))
#define for_each_online_cpu(c) for_each_cpu(c, cpu_online_mask)
#define for_each_possible_cpu(c) for_each_cpu(c, cpu_possible_mask)
#define for_each_present_cpu(c) for_each_cpu(c, cpu_present_mask)
#define for_each_cpu_and(c, m, n) for_each_cpu(c, m) if (!cpumask_test_cpu(c, n)) { } else
#define for_each_cpu_not(c, m) for ((c) = 0; (c) < nr_cpu_ids; (c)++)
#define for_each_cpu_wrap(c, m, s) for_each_cpu(c, m)
#endif
