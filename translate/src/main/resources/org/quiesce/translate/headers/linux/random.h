#ifndef QZ_LINUX_RANDOM_H
#define QZ_LINUX_RANDOM_H
struct file_operations;
struct notifier_block;
#define RNDGETENTCNT _IOR('R', 0x00, int)
#define RNDADDTOENTCNT _IOW('R', 0x01, int)
#define RNDADDENTROPY _IOW('R', 0x03, int[2])
#define RNDZAPENTCNT _IO('R', 0x04)
#define RNDCLEARPOOL _IO('R', 0x06)
#define RNDRESEEDCRNG _IO('R', 0x07)
#define GRND_NONBLOCK 1
#define GRND_RANDOM 2
#define GRND_INSECURE 4
void add_device_randomness(const void *buf, size_t len);
void add_bootloader_randomness(const void *buf, size_t len);
void add_input_randomness(unsigned int type, unsigned int code, unsigned int value);
void add_interrupt_randomness(int irq);
void add_hwgenerator_randomness(const void *buf, size_t len, size_t entropy);
void add_latent_entropy(void);
void add_vmfork_randomness(const void *unique_vm_id, size_t len);
int register_random_vmfork_notifier(struct notifier_block *nb);
int unregister_random_vmfork_notifier(struct notifier_block *nb);
void get_random_bytes(void *buf, size_t len);
u8 get_random_u8(void);
u16 get_random_u16(void);
u32 get_random_u32(void);
u32 __get_random_u32_below(u32 ceil);
void random_init_early(const char *command_line);
void random_init(void);
bool rng_is_initialized(void);
int wait_for_random_bytes(void);
bool arch_get_random_longs_early(unsigned long *v, size_t max_longs);
int random_prepare_cpu(unsigned int cpu);
int random_online_cpu(unsigned int cpu);
extern const struct file_operations random_fops;
extern const struct file_operations urandom_fops;
#endif
