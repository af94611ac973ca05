#ifndef QZ_LINUX_EFI_H
#define QZ_LINUX_EFI_H
struct efi;
struct efi_mokvar_table_entry;
#define EFI_SUCCESS 0
#define EFI_UNSUPPORTED 0x8000000000000003UL
#define EFI_NOT_FOUND 0x800000000000000eUL
#define EFI_MEMORY_WB ((u64) 0x0000000000000008ULL)
#define EFI_TIME_ADJUST_DAYLIGHT 1
#define EFI_TIME_IN_DAYLIGHT 2
#define EFI_UNSPECIFIED_TIMEZONE 0x7ff
#define EFI_RESET_SHUTDOWN 2
#define EFI_INVALID_TABLE_ADDR (-1L)
#define EFI_RT_SUPPORTED_GET_VARIABLE 0x10
#define EFI_RT_SUPPORTED_SET_VARIABLE 0x40
#define EFI_RT_SUPPORTED_WAKEUP_SERVICES 12
#define EFI_BOOT 0
#define EFI_VARIABLE_NON_VOLATILE 1
#define EFI_VARIABLE_BOOTSERVICE_ACCESS 2
#define EFI_VARIABLE_RUNTIME_ACCESS 4
typedef unsigned long efi_status_t;
typedef u8 efi_bool_t;
typedef u16 efi_char16_t;
typedef u64 efi_physical_addr_t;
typedef void *efi_handle_t;
typedef guid_t efi_guid_t;
typedef struct {
	u64 signature;
	u32 revision;
	u32 crc32;
	u32 reserved;
} efi_table_hdr_t;
typedef struct {
	u32 type;
	u32 pad;
	u64 phys_addr;
	u64 virt_addr;
	u64 num_pages;
	u64 attribute;
} efi_memory_desc_t;
typedef struct {
	efi_guid_t guid;
	u32 flags;
	u32 imagesize;
} efi_capsule_header_t;
typedef struct {
	u16 year;
	u8 month;
	u8 day;
	u8 hour;
	u8 minute;
	u8 second;
	u8 pad1;
	u32 nanosecond;
	s16 timezone;
	u8 daylight;
	u8 pad2;
} efi_time_t;
typedef struct {
	u32 resolution;
	u32 accuracy;
	u8 sets_to_zero;
} efi_time_cap_t;
typedef efi_status_t efi_get_time_t (efi_time_t *tm, efi_time_cap_t *tc);
typedef efi_status_t efi_set_time_t (efi_time_t *tm);
typedef efi_status_t efi_get_wakeup_time_t (efi_bool_t *enabled, efi_bool_t *pending, efi_time_t *tm);
typedef efi_status_t efi_set_wakeup_time_t (efi_bool_t enabled, efi_time_t *tm);
typedef efi_status_t efi_get_variable_t (efi_char16_t *name, efi_guid_t *vendor, u32 *attr, unsigned long *data_size, void *data);
typedef efi_status_t efi_get_next_variable_t (unsigned long *name_size, efi_char16_t *name, efi_guid_t *vendor);
typedef efi_status_t efi_set_variable_t (efi_char16_t *name, efi_guid_t *vendor, u32 attr, unsigned long data_size, void *data);
typedef void efi_reset_system_t (int reset_type, efi_status_t status, unsigned long data_size, efi_char16_t *data);
typedef union {
	struct {
		efi_table_hdr_t hdr;
	};
} efi_runtime_services_t;
typedef union {
	struct {
		efi_table_hdr_t hdr;
		u32 fw_revision;
		efi_runtime_services_t *runtime;
		unsigned long tables;
	};
} efi_system_table_t;
struct efi_boot_memmap {
	unsigned long map_size;
	unsigned long desc_size;
	u32 desc_ver;
	unsigned long buff_size;
	efi_memory_desc_t map[];
};
struct efi_memory_map_data {
	phys_addr_t phys_map;
	unsigned long size;
	unsigned long desc_size;
	unsigned long flags;
};
struct efi_memory_map {
	phys_addr_t phys_map;
	void *map;
	unsigned long desc_size;
	unsigned long flags;
};
struct efi {
	const efi_runtime_services_t *runtime;
	unsigned long acpi;
	unsigned long tpm_log;
	unsigned long tpm_final_log;
	efi_get_time_t *get_time;
	efi_set_time_t *set_time;
	efi_get_wakeup_time_t *get_wakeup_time;
	efi_set_wakeup_time_t *set_wakeup_time;
	efi_get_variable_t *get_variable;
	efi_get_next_variable_t *get_next_variable;
	efi_set_variable_t *set_variable;
	efi_reset_system_t *reset_system;
	struct efi_memory_map memmap;
	unsigned long flags;
};
struct linux_efi_tpm_eventlog {
	u32 size;
	u32 final_events_preboot_size;
	u8 version;
	u8 log[];
};
struct efi_tcg2_final_events_table {
	u64 version;
	u8 events[];
};
struct linux_efi_initrd {
	unsigned long base;
	unsigned long size;
};
extern struct efi efi;
int efi_guidcmp(efi_guid_t left, efi_guid_t right);
void efi_memmap_unmap(void);
u64 efi_mem_attributes(unsigned long phys_addr);
int efi_mem_desc_lookup(u64 phys_addr, efi_memory_desc_t *out_md);
void efi_mem_reserve(phys_addr_t addr, u64 size);
extern struct kobject *efi_kobj;
bool efi_enabled(int feature);
bool efi_soft_reserve_enabled(void);
bool efi_rt_services_supported(unsigned int mask);
extern int efi_tpm_final_log_size;
struct efi_mokvar_table_entry { char name[256]; u64 data_size; u8 data[]; } __attribute((packed));
#endif
