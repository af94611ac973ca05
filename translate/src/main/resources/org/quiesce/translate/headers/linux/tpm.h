#ifndef QZ_LINUX_TPM_H
#define QZ_LINUX_TPM_H
#include <acpi/actypes.h>
#include <linux/cdev.h>
#include <linux/hw_random.h>
struct dentry;
struct seq_operations;
struct tpm_buf;
struct tpm_chip;
struct tpm_class_ops;
struct tpm_digest;
#define TPM_DIGEST_SIZE 20
#define TPM2_MAX_DIGEST_SIZE 0x40
#define TPM2_MAX_PCR_BANKS 8
#define TPM_MAX_HASHES 5
#define TPM_NUM_EVENT_LOG_FILES 3
#define TPM_PPI_VERSION_LEN 3
#define TPM_HEADER_SIZE 10
#define TSS2_RESMGR_TPM_RC_LAYER 0xb0000
#define TPM_VID_INTEL 0x8086
#define TPM_VID_WINBOND 0x1050
#define TPM_VID_STM 0x104a
#define TPM_VID_ATML 0x1114
#define TPM_VID_IFX 0x15d1
#define to_tpm_chip(a_) container_of(a_, struct tpm_chip, dev)
enum tpm_algorithms { TPM_ALG_SHA1 = 4, TPM_ALG_SHA256 = 11, TPM_ALG_SHA384, TPM_ALG_SHA512, TPM_ALG_SM3_256 = 18 };
struct tpm_digest {
	u16 alg_id;
	u8 digest[TPM2_MAX_DIGEST_SIZE];
};
struct tpm_bank_info {
	u16 alg_id;
	u16 digest_size;
	u16 crypto_id;
};
enum TPM_OPS_FLAGS { TPM_OPS_AUTO_STARTUP = 1 };
struct tpm_class_ops {
	unsigned int flags;
	const u8 req_complete_mask;
	const u8 req_complete_val;
	bool (*req_canceled)(struct tpm_chip *chip, u8 status);
	int (*recv)(struct tpm_chip *chip, u8 *buf, size_t len);
	int (*send)(struct tpm_chip *chip, u8 *buf, size_t len);
	void (*cancel)(struct tpm_chip *chip);
	u8 (*status)(struct tpm_chip *chip);
	void (*update_timeouts)(struct tpm_chip *chip, unsigned long *timeout_cap);
	void (*update_durations)(struct tpm_chip *chip, unsigned long *duration_cap);
	int (*go_idle)(struct tpm_chip *chip);
	int (*cmd_ready)(struct tpm_chip *chip);
	int (*request_locality)(struct tpm_chip *chip, int loc);
	int (*relinquish_locality)(struct tpm_chip *chip, int loc);
	void (*clk_enable)(struct tpm_chip *chip, bool value);
};
enum tpm_duration { TPM_SHORT, TPM_MEDIUM, TPM_LONG, TPM_LONG_LONG, TPM_UNDEFINED, TPM_NUM_DURATIONS = 4 };
struct tpm_space {
	u32 context_tbl[3];
	u8 *context_buf;
	u32 session_tbl[3];
	u8 *session_buf;
	u32 buf_size;
};
struct tpm_bios_log {
	void *bios_event_log;
	void *bios_event_log_end;
};
struct tpm_chip_seqops {
	struct tpm_chip *chip;
	const struct seq_operations *seqops;
};
struct tpm_chip {
	struct device dev;
	struct device devs;
	struct cdev cdev;
	struct cdev cdevs;
	struct rw_semaphore ops_sem;
	const struct tpm_class_ops *ops;
	struct tpm_bios_log log;
	struct tpm_chip_seqops bin_log_seqops;
	struct tpm_chip_seqops ascii_log_seqops;
	unsigned int flags;
	int dev_num;
	unsigned long is_open;
	char hwrng_name[64];
	struct hwrng hwrng;
	struct mutex tpm_mutex;
	unsigned long timeout_a;
	unsigned long timeout_b;
	unsigned long timeout_c;
	unsigned long timeout_d;
	bool timeout_adjusted;
	unsigned long duration[TPM_NUM_DURATIONS];
	bool duration_adjusted;
	struct dentry *bios_dir[TPM_NUM_EVENT_LOG_FILES];
	const struct attribute_group *groups[3 + TPM_MAX_HASHES];
	unsigned int groups_cnt;
	u32 nr_allocated_banks;
	struct tpm_bank_info allocated_banks[TPM2_MAX_PCR_BANKS];
	acpi_handle acpi_dev_handle;
	char ppi_version[TPM_PPI_VERSION_LEN + 1];
	struct tpm_space work_space;
	u32 last_cc;
	u32 nr_commands;
	u32 *cc_attrs_tbl;
	int locality;
};
enum tpm2_const { TPM2_PLATFORM_PCR = 24, TPM2_PCR_SELECT_MIN = ((TPM2_PLATFORM_PCR + 7)/8) };
enum tpm2_timeouts { TPM2_TIMEOUT_A = 0x2ee, TPM2_TIMEOUT_B = 0xfa0, TPM2_TIMEOUT_C = 200, TPM2_TIMEOUT_D = 30, TPM2_DURATION_SHORT = 20, TPM2_DURATION_MEDIUM = 0x2ee, TPM2_DURATION_LONG = 0x7d0, TPM2_DURATION_LONG_LONG = 0x493e0, TPM2_DURATION_DEFAULT = 0x1d4c0 };
enum tpm2_structures { TPM2_ST_NO_SESSIONS = 0x8001, TPM2_ST_SESSIONS };
enum tpm2_return_codes { TPM2_RC_SUCCESS, TPM2_RC_HANDLE = 139, TPM2_RC_INITIALIZE = 0x100, TPM2_RC_FAILURE, TPM2_RC_UPGRADE = 0x12d, TPM2_RC_COMMAND_CODE = 0x143, TPM2_RC_TESTING = 0x90a, TPM2_RC_REFERENCE_H0 = 0x910, TPM2_RC_RETRY = 0x922 };
enum tpm2_command_codes { TPM2_CC_FIRST = 0x11f, TPM2_CC_HIERARCHY_CONTROL = 0x121, TPM2_CC_HIERARCHY_CHANGE_AUTH = 0x129, TPM2_CC_CREATE_PRIMARY = 0x131, TPM2_CC_SEQUENCE_COMPLETE = 0x13e, TPM2_CC_SELF_TEST = 0x143, TPM2_CC_STARTUP, TPM2_CC_SHUTDOWN, TPM2_CC_NV_READ = 0x14e, TPM2_CC_CREATE = 0x153, TPM2_CC_SEQUENCE_UPDATE = 0x15c, TPM2_CC_CONTEXT_LOAD = 0x161, TPM2_CC_CONTEXT_SAVE, TPM2_CC_FLUSH_CONTEXT = 0x165, TPM2_CC_VERIFY_SIGNATURE = 0x177, TPM2_CC_GET_CAPABILITY = 0x17a, TPM2_CC_GET_RANDOM, TPM2_CC_PCR_READ = 0x17e, TPM2_CC_PCR_EXTEND = 0x182, TPM2_CC_EVENT_SEQUENCE_COMPLETE = 0x185, TPM2_CC_HASH_SEQUENCE_START, TPM2_CC_CREATE_LOADED = 0x191 };
enum tpm2_permanent_handles { TPM2_RS_PW = 0x40000009 };
enum tpm2_capabilities { TPM2_CAP_HANDLES = 1, TPM2_CAP_COMMANDS, TPM2_CAP_PCRS = 5, TPM2_CAP_TPM_PROPERTIES };
enum tpm2_properties { TPM_PT_TOTAL_COMMANDS = 0x129 };
enum tpm2_startup_types { TPM2_SU_CLEAR, TPM2_SU_STATE };
enum tpm2_cc_attrs { TPM2_CC_ATTR_CHANDLES = 25, TPM2_CC_ATTR_RHANDLE = 28 };
enum tpm_chip_flags { TPM_CHIP_FLAG_BOOTSTRAPPED = 1, TPM_CHIP_FLAG_TPM2, TPM_CHIP_FLAG_IRQ = 4, TPM_CHIP_FLAG_VIRTUAL = 8, TPM_CHIP_FLAG_HAVE_TIMEOUTS = 0x10, TPM_CHIP_FLAG_ALWAYS_POWERED = 0x20, TPM_CHIP_FLAG_FIRMWARE_POWER_MANAGED = 0x40, TPM_CHIP_FLAG_FIRMWARE_UPGRADE = 0x80, TPM_CHIP_FLAG_SUSPENDED = 0x100, TPM_CHIP_FLAG_HWRNG_DISABLED = 0x200 };
struct tpm_header {
	__be16 tag;
	__be32 length;
	union {
		__be32 ordinal;
		__be32 return_code;
	};
};
struct tpm_buf {
	unsigned int flags;
	u8 *data;
};
struct tpm2_hash {
	unsigned int crypto_id;
	unsigned int tpm_id;
};
void tpm_buf_reset(struct tpm_buf *buf, u16 tag, u32 ordinal);
int tpm_buf_init(struct tpm_buf *buf, u16 tag, u32 ordinal);
void tpm_buf_destroy(struct tpm_buf *buf);
u32 tpm_buf_length(struct tpm_buf *buf);
void tpm_buf_append(struct tpm_buf *buf, const unsigned char *new_data, unsigned int new_len);
void tpm_buf_append_u8(struct tpm_buf *buf, const u8 value);
void tpm_buf_append_u16(struct tpm_buf *buf, const u16 value);
void tpm_buf_append_u32(struct tpm_buf *buf, const u32 value);
bool tpm_is_firmware_upgrade(struct tpm_chip *chip);
u32 tpm2_rc_value(u32 rc);
int tpm_is_tpm2(struct tpm_chip *chip);
int tpm_try_get_ops(struct tpm_chip *chip);
void tpm_put_ops(struct tpm_chip *chip);
ssize_t tpm_transmit_cmd(struct tpm_chip *chip, struct tpm_buf *buf, size_t min_rsp_body_length, const char *desc);
int tpm_pcr_read(struct tpm_chip *chip, u32 pcr_idx, struct tpm_digest *digest);
int tpm_pcr_extend(struct tpm_chip *chip, u32 pcr_idx, struct tpm_digest *digests);
int tpm_send(struct tpm_chip *chip, void *cmd, size_t buflen);
int tpm_get_random(struct tpm_chip *chip, u8 *data, size_t max);
struct tpm_chip *tpm_default_chip(void);
void tpm2_flush_context(struct tpm_chip *chip, u32 handle);
#endif
