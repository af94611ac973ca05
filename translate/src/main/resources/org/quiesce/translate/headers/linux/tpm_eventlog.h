#ifndef QZ_LINUX_TPM_EVENTLOG_H
#define QZ_LINUX_TPM_EVENTLOG_H
struct tcg_pcr_event2_head;
struct tcg_pcr_event;
#define MAX_TEXT_EVENT 0x3e8
#define EFI_TCG2_EVENT_LOG_FORMAT_TCG_1_2 1
#define EFI_TCG2_EVENT_LOG_FORMAT_TCG_2 2
#define TCG_SPECID_SIG "Spec ID Event03"
#define do_endian_conversion(a_) be32_to_cpu(a_)
enum bios_platform_class { BIOS_CLIENT, BIOS_SERVER };
struct tcpa_event {
	u32 pcr_index;
	u32 event_type;
	u8 pcr_value[20];
	u32 event_size;
	u8 event_data[];
};
enum tcpa_event_types { PREBOOT, POST_CODE, UNUSED, NO_ACTION, SEPARATOR, ACTION, EVENT_TAG, SCRTM_CONTENTS, SCRTM_VERSION, CPU_MICROCODE, PLATFORM_CONFIG_FLAGS, TABLE_OF_DEVICES, COMPACT_HASH, IPL, IPL_PARTITION_DATA, NONHOST_CODE, NONHOST_CONFIG, NONHOST_INFO };
struct tcpa_pc_event {
	u32 event_id;
	u32 event_size;
	u8 event_data[];
};
enum tcpa_pc_event_ids { SMBIOS = 1, BIS_CERT, POST_BIOS_ROM, ESCD, CMOS, NVRAM, OPTION_ROM_EXEC, OPTION_ROM_CONFIG, OPTION_ROM_MICROCODE = 10, S_CRTM_VERSION, S_CRTM_CONTENTS, POST_CONTENTS };
struct tcg_efi_specid_event_head {
	u8 signature[16];
	u32 platform_class;
};
struct tcg_pcr_event {
	u32 event_type;
	u8 digest[20];
	u32 event_size;
	u8 event[];
};
struct tcg_pcr_event2_head {
	u32 event_type;
	u32 count;
};
int __calc_tpm2_event_size(struct tcg_pcr_event2_head *event, struct tcg_pcr_event *event_header, bool do_mapping);
#endif
