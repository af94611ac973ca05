#ifndef QZ_LINUX_PLATFORM_DATA_CROS_EC_COMMANDS_H
#define QZ_LINUX_PLATFORM_DATA_CROS_EC_COMMANDS_H
struct __ec_todo_unpacked;
struct ec_response_motion_sense_fifo_info;
union __ec_align_offset1;
#define EC_LPC_ADDR_HOST_DATA 0x200
#define EC_LPC_ADDR_HOST_CMD 0x204
#define EC_LPC_ADDR_HOST_ARGS 0x800
#define EC_LPC_ADDR_HOST_PARAM 0x804
#define EC_LPC_ADDR_HOST_PACKET 0x800
#define EC_HOST_CMD_REGION0 0x800
#define EC_HOST_CMD_REGION1 0x880
#define EC_HOST_CMD_REGION_SIZE 0x80
#define EC_HOST_CMD_MEC_REGION_SIZE 8
#define EC_LPC_ADDR_MEMMAP 0x900
#define EC_MEMMAP_SIZE 255
#define EC_MEMMAP_ID 0x20
#define EC_MEMMAP_ACC_STATUS 144
#define EC_MEMMAP_ACC_STATUS_PRESENCE_BIT 0x80UL
#define EC_CMD_ACPI_READ 0x80
#define EC_CMD_ACPI_WRITE 129
#define EC_CMD_ACPI_BURST_ENABLE 130
#define EC_CMD_ACPI_BURST_DISABLE 131
#define EC_CMD_ACPI_QUERY_EVENT 132
#define EC_LPC_STATUS_BUSY_MASK 6
#define EC_HOST_ARGS_FLAG_FROM_HOST 1
#define EC_SPI_FRAME_START 236
#define EC_SPI_PAST_END 237
#define EC_SPI_RX_BAD_DATA 251
#define EC_SPI_NOT_READY 252
#define EC_PROTO2_MAX_PARAM_SIZE 252
#define EC_PROTO2_MAX_RESPONSE_SIZE 255
#define EC_COMMAND_PROTOCOL_3 218
#define EC_HOST_REQUEST_VERSION 3
#define EC_CMD_PROTO_VERSION 0
#define EC_CMD_HELLO 1
#define EC_CMD_GET_VERSION 2
#define EC_CMD_READ_TEST 3
#define EC_CMD_GET_BUILD_INFO 4
#define EC_CMD_GET_CHIP_INFO 5
#define EC_CMD_GET_BOARD_VERSION 6
#define EC_CMD_READ_MEMMAP 7
#define EC_CMD_GET_CMD_VERSIONS 8
#define EC_CMD_GET_COMMS_STATUS 9
#define EC_CMD_TEST_PROTOCOL 10
#define EC_CMD_GET_PROTOCOL_INFO 11
#define EC_CMD_GSV_PAUSE_IN_S5 12
#define EC_CMD_GET_FEATURES 13
#define EC_CMD_GET_SKU_ID 14
#define EC_CMD_SET_SKU_ID 15
#define EC_CMD_FLASH_INFO 0x10
#define EC_CMD_FLASH_READ 17
#define EC_CMD_FLASH_WRITE 18
#define EC_CMD_FLASH_ERASE 19
#define EC_CMD_FLASH_PROTECT 21
#define EC_CMD_FLASH_REGION_INFO 22
#define EC_CMD_VBNV_CONTEXT 23
#define EC_VER_VBNV_CONTEXT 1
#define EC_VBNV_BLOCK_SIZE 0x10
#define EC_CMD_FLASH_SPI_INFO 24
#define EC_CMD_FLASH_SELECT 25
#define EC_CMD_PWM_GET_FAN_TARGET_RPM 0x20
#define EC_CMD_PWM_SET_FAN_TARGET_RPM 33
#define EC_CMD_PWM_GET_KEYBOARD_BACKLIGHT 34
#define EC_CMD_PWM_SET_KEYBOARD_BACKLIGHT 35
#define EC_CMD_PWM_SET_FAN_DUTY 36
#define EC_CMD_PWM_SET_DUTY 37
#define EC_CMD_PWM_GET_DUTY 38
#define EC_CMD_LIGHTBAR_CMD 40
#define EC_LB_PROG_LEN 192
#define EC_CMD_LED_CONTROL 41
#define EC_CMD_VBOOT_HASH 42
#define EC_CMD_MOTION_SENSE_CMD 43
#define MOTIONSENSE_SENSOR_FLAG_FLUSH 1UL
#define MOTIONSENSE_SENSOR_FLAG_TIMESTAMP 2UL
#define MOTIONSENSE_SENSOR_FLAG_ODR 0x10UL
#define EC_MOTION_SENSE_NO_VALUE (-1)
#define EC_CMD_FORCE_LID_OPEN 44
#define EC_CMD_CONFIG_POWER_BUTTON 45
#define EC_CMD_USB_CHARGE_SET_MODE 48
#define EC_CMD_PSTORE_INFO 0x40
#define EC_CMD_PSTORE_READ 65
#define EC_CMD_PSTORE_WRITE 66
#define EC_CMD_RTC_GET_VALUE 68
#define EC_CMD_RTC_GET_ALARM 69
#define EC_CMD_RTC_SET_VALUE 70
#define EC_CMD_RTC_SET_ALARM 71
#define EC_RTC_ALARM_CLEAR 0
#define EC_CMD_PORT80_LAST_BOOT 72
#define EC_CMD_PORT80_READ 72
#define EC_CMD_VSTORE_INFO 73
#define EC_CMD_VSTORE_READ 74
#define EC_CMD_VSTORE_WRITE 75
#define EC_CMD_THERMAL_SET_THRESHOLD 80
#define EC_CMD_THERMAL_GET_THRESHOLD 81
#define EC_CMD_THERMAL_AUTO_FAN_CTRL 82
#define EC_CMD_TMP006_GET_CALIBRATION 83
#define EC_CMD_TMP006_SET_CALIBRATION 84
#define EC_CMD_TMP006_GET_RAW 85
#define EC_CMD_MKBP_STATE 96
#define EC_CMD_MKBP_INFO 97
#define EC_CMD_MKBP_SIMULATE_KEY 98
#define EC_CMD_GET_KEYBOARD_ID 99
#define EC_CMD_MKBP_SET_CONFIG 100
#define EC_CMD_MKBP_GET_CONFIG 101
#define EC_CMD_KEYSCAN_SEQ_CTRL 102
#define EC_CMD_GET_NEXT_EVENT 103
#define EC_MKBP_HAS_MORE_EVENTS 0x80UL
#define EC_MKBP_EVENT_TYPE_MASK 127UL
#define EC_MKBP_POWER_BUTTON 0
#define EC_MKBP_VOL_UP 1
#define EC_MKBP_VOL_DOWN 2
#define EC_MKBP_LID_OPEN 0
#define EC_MKBP_TABLET_MODE 1
#define EC_MKBP_BASE_ATTACHED 2
#define EC_CMD_KEYBOARD_FACTORY_TEST 104
#define EC_CMD_TEMP_SENSOR_GET_INFO 112
#define EC_CMD_HOST_EVENT_GET_B 135
#define EC_CMD_HOST_EVENT_GET_SMI_MASK 136
#define EC_CMD_HOST_EVENT_GET_SCI_MASK 137
#define EC_CMD_HOST_EVENT_GET_WAKE_MASK 141
#define EC_CMD_HOST_EVENT_SET_SMI_MASK 138
#define EC_CMD_HOST_EVENT_SET_SCI_MASK 139
#define EC_CMD_HOST_EVENT_CLEAR 140
#define EC_CMD_HOST_EVENT_SET_WAKE_MASK 142
#define EC_CMD_HOST_EVENT_CLEAR_B 143
#define EC_CMD_HOST_EVENT 164
#define EC_CMD_SWITCH_ENABLE_BKLIGHT 144
#define EC_CMD_SWITCH_ENABLE_WIRELESS 145
#define EC_CMD_GPIO_SET 146
#define EC_CMD_GPIO_GET 147
#define EC_CMD_I2C_READ 148
#define EC_CMD_I2C_WRITE 149
#define EC_CMD_CHARGE_CONTROL 150
#define EC_CMD_CONSOLE_SNAPSHOT 151
#define EC_CMD_CONSOLE_READ 152
#define EC_CMD_BATTERY_CUT_OFF 153
#define EC_CMD_USB_MUX 154
#define EC_CMD_LDO_SET 155
#define EC_CMD_LDO_GET 156
#define EC_CMD_POWER_INFO 157
#define EC_CMD_I2C_PASSTHRU 158
#define EC_I2C_FLAG_READ 0x8000UL
#define EC_I2C_STATUS_NAK 1UL
#define EC_I2C_STATUS_TIMEOUT 2UL
#define EC_I2C_STATUS_ERROR 3
#define EC_CMD_HANG_DETECT 159
#define EC_CMD_CHARGE_STATE 160
#define EC_CMD_CHARGE_CURRENT_LIMIT 161
#define EC_CMD_EXTERNAL_POWER_LIMIT 162
#define EC_POWER_LIMIT_NONE 0xffff
#define EC_CMD_OVERRIDE_DEDICATED_CHARGER_LIMIT 163
#define EC_CMD_HIBERNATION_DELAY 168
#define EC_CMD_HOST_SLEEP_EVENT 169
#define EC_HOST_SLEEP_TIMEOUT_DEFAULT 0
#define EC_HOST_RESUME_SLEEP_TIMEOUT 0x80000000
#define EC_HOST_RESUME_SLEEP_TRANSITIONS_MASK 0x7fffffff
#define EC_CMD_DEVICE_EVENT 170
#define EC_CMD_SB_READ_WORD 176
#define EC_CMD_SB_WRITE_WORD 177
#define EC_CMD_SB_READ_BLOCK 178
#define EC_CMD_SB_WRITE_BLOCK 179
#define EC_CMD_BATTERY_VENDOR_PARAM 180
#define EC_CMD_SB_FW_UPDATE 181
#define EC_CMD_ENTERING_MODE 182
#define EC_CMD_I2C_PASSTHRU_PROTECT 183
#define MAX_CEC_MSG_LEN 0x10
#define EC_CMD_CEC_WRITE_MSG 184
#define EC_CMD_CEC_SET 186
#define EC_CMD_CEC_GET 187
#define EC_CMD_EC_CODEC 188
#define EC_CMD_EC_CODEC_DMIC 189
#define EC_CMD_EC_CODEC_I2S_RX 190
#define EC_CMD_EC_CODEC_WOV 191
#define EC_CMD_REBOOT_EC 210
#define EC_REBOOT_FLAG_ON_AP_SHUTDOWN 2UL
#define EC_CMD_GET_PANIC_INFO 211
#define EC_CMD_REBOOT 209
#define EC_CMD_RESEND_RESPONSE 219
#define EC_CMD_VERSION0 220
#define EC_CMD_PD_EXCHANGE_STATUS 0x100
#define EC_CMD_PD_HOST_EVENT_STATUS 0x104
#define EC_CMD_USB_PD_CONTROL 0x101
#define PD_CTRL_RESP_ENABLED_CONNECTED 2UL
#define PD_CTRL_RESP_ENABLED_PD_CAPABLE 4UL
#define PD_CTRL_RESP_ROLE_POWER 1UL
#define PD_CTRL_RESP_ROLE_DATA 2UL
#define PD_CTRL_RESP_ROLE_VCONN 4UL
#define USB_PD_CTRL_ACTIVE_CABLE 1UL
#define USB_PD_CTRL_OPTICAL_CABLE 2UL
#define USB_PD_CTRL_TBT_LEGACY_ADAPTER 4UL
#define USB_PD_CTRL_ACTIVE_LINK_UNIDIR 8UL
#define EC_CMD_USB_PD_PORTS 0x102
#define EC_USB_PD_MAX_PORTS 8
#define EC_CMD_USB_PD_POWER_INFO 0x103
#define EC_CMD_CHARGE_PORT_COUNT 0x105
#define EC_CMD_USB_PD_FW_UPDATE 0x110
#define EC_CMD_USB_PD_RW_HASH_ENTRY 0x111
#define EC_CMD_USB_PD_DEV_INFO 0x112
#define EC_CMD_USB_PD_DISCOVERY 0x113
#define EC_CMD_PD_CHARGE_PORT_OVERRIDE 0x114
#define EC_CMD_PD_GET_LOG_ENTRY 0x115
#define PD_LOG_TIMESTAMP_SHIFT 10
#define PD_LOG_SIZE_MASK 31
#define PD_LOG_PORT_SHIFT 5
#define PD_EVENT_MCU_CHARGE 0
#define PD_EVENT_ACC_RW_FAIL 0x20
#define PD_EVENT_PS_FAULT 0x40
#define PD_EVENT_VIDEO_DP_MODE 96
#define PD_EVENT_VIDEO_CODEC 97
#define PD_EVENT_NO_ENTRY 255
#define CHARGE_FLAGS_DUAL_ROLE 0x8000UL
#define CHARGE_FLAGS_DELAYED_OVERRIDE 0x4000UL
#define CHARGE_FLAGS_OVERRIDE 0x2000UL
#define CHARGE_FLAGS_TYPE_SHIFT 3
#define CHARGE_FLAGS_TYPE_MASK 120
#define CHARGE_FLAGS_ROLE_MASK 7
#define EC_CMD_USB_PD_GET_AMODE 0x116
#define EC_CMD_USB_PD_SET_AMODE 0x117
#define EC_CMD_PD_WRITE_LOG_ENTRY 0x118
#define EC_CMD_PD_CONTROL 0x119
#define EC_CMD_USB_PD_MUX_INFO 0x11a
#define USB_PD_MUX_NONE 0
#define USB_PD_MUX_USB_ENABLED 1UL
#define USB_PD_MUX_DP_ENABLED 2UL
#define USB_PD_MUX_POLARITY_INVERTED 4UL
#define USB_PD_MUX_HPD_IRQ 8UL
#define USB_PD_MUX_HPD_LVL 0x10UL
#define USB_PD_MUX_SAFE_MODE 0x20UL
#define USB_PD_MUX_TBT_COMPAT_ENABLED 0x40UL
#define USB_PD_MUX_USB4_ENABLED 0x80UL
#define EC_CMD_PD_CHIP_INFO 0x11b
#define EC_CMD_RWSIG_CHECK_STATUS 0x11c
#define EC_CMD_RWSIG_ACTION 0x11d
#define EC_CMD_EFS_VERIFY 0x11e
#define EC_CMD_GET_CROS_BOARD_INFO 0x11f
#define EC_CMD_SET_CROS_BOARD_INFO 0x120
#define EC_CMD_GET_UPTIME_INFO 0x121
#define EC_CMD_ADD_ENTROPY 0x122
#define EC_CMD_ADC_READ 0x123
#define EC_CMD_ROLLBACK_INFO 0x124
#define EC_CMD_AP_RESET 0x125
#define EC_CMD_PCHG_COUNT 0x134
#define EC_PCHG_MAX_PORTS 8
#define EC_CMD_PCHG 0x135
#define EC_MKBP_PCHG_DEVICE_EVENT 0x10UL
#define EC_CMD_REGULATOR_GET_INFO 0x12c
#define EC_CMD_REGULATOR_ENABLE 0x12d
#define EC_CMD_REGULATOR_IS_ENABLED 0x12e
#define EC_CMD_REGULATOR_SET_VOLTAGE 0x12f
#define EC_CMD_REGULATOR_GET_VOLTAGE 0x130
#define EC_CMD_TYPEC_DISCOVERY 0x131
#define EC_CMD_TYPEC_CONTROL 0x132
#define EC_CMD_TYPEC_STATUS 0x133
#define PD_STATUS_EVENT_SOP_DISC_DONE 1UL
#define PD_STATUS_EVENT_SOP_PRIME_DISC_DONE 2UL
#define PD_STATUS_EVENT_HARD_RESET 4UL
#define PD_STATUS_EVENT_MUX_0_SET_DONE 0x10UL
#define PD_STATUS_EVENT_MUX_1_SET_DONE 0x20UL
#define EC_CMD_CR51_BASE 0x300
#define EC_CMD_CR51_LAST 0x3ff
#define EC_CMD_FP_PASSTHRU 0x400
#define EC_CMD_FP_MODE 0x402
#define EC_CMD_FP_INFO 0x403
#define EC_CMD_FP_FRAME 0x404
#define EC_CMD_FP_TEMPLATE 0x405
#define EC_CMD_FP_CONTEXT 0x406
#define EC_CMD_FP_STATS 0x407
#define EC_CMD_FP_SEED 0x408
#define EC_CMD_FP_ENC_STATUS 0x409
#define EC_CMD_TP_SELF_TEST 0x500
#define EC_CMD_TP_FRAME_INFO 0x501
#define EC_CMD_TP_FRAME_SNAPSHOT 0x502
#define EC_CMD_TP_FRAME_GET 0x503
#define EC_CMD_BATTERY_GET_STATIC 0x600
#define EC_CMD_BATTERY_GET_DYNAMIC 0x601
#define EC_CMD_CHARGER_CONTROL 0x602
#define EC_CMD_USB_PD_MUX_ACK 0x603
#define EC_CMD_BOARD_SPECIFIC_BASE 0x3e00
#define EC_CMD_BOARD_SPECIFIC_LAST 0x3fff
#define EC_HOST_PARAM_SIZE 252
#define EC_VER_MASK(a_) BIT(a_)
#define EC_HOST_EVENT_MASK(a_) BIT_ULL((a_)- 1)
#define EC_FEATURE_MASK_0(a_) BIT(a_%32)
#define PD_LOG_PORT(a_) ((a_) >> PD_LOG_PORT_SHIFT)
#define PD_LOG_SIZE(a_) ((a_)& PD_LOG_SIZE_MASK)
#define MCDP_CHIPID(a_) ((a_[0] << 8) | a_[1])
#define MCDP_FAMILY(a_) ((a_[0] << 8) | a_[1])
#define EC_CMD_PASSTHRU_OFFSET(a_) (0x4000 *(a_))
enum ec_status { EC_RES_SUCCESS, EC_RES_INVALID_COMMAND, EC_RES_ERROR, EC_RES_INVALID_PARAM, EC_RES_ACCESS_DENIED, EC_RES_INVALID_RESPONSE, EC_RES_INVALID_VERSION, EC_RES_INVALID_CHECKSUM, EC_RES_IN_PROGRESS, EC_RES_UNAVAILABLE, EC_RES_TIMEOUT, EC_RES_OVERFLOW, EC_RES_INVALID_HEADER, EC_RES_REQUEST_TRUNCATED, EC_RES_RESPONSE_TOO_BIG, EC_RES_BUS_ERROR, EC_RES_BUSY, EC_RES_INVALID_HEADER_VERSION, EC_RES_INVALID_HEADER_CRC, EC_RES_INVALID_DATA_CRC, EC_RES_DUP_UNAVAILABLE };
enum host_event_code { EC_HOST_EVENT_LID_CLOSED = 1, EC_HOST_EVENT_AC_DISCONNECTED = 5, EC_HOST_EVENT_BATTERY_LOW, EC_HOST_EVENT_BATTERY_CRITICAL, EC_HOST_EVENT_BATTERY, EC_HOST_EVENT_INTERFACE_READY = 14, EC_HOST_EVENT_PD_MCU = 22, EC_HOST_EVENT_BATTERY_STATUS, EC_HOST_EVENT_RTC = 26, EC_HOST_EVENT_USB_MUX = 28 };
struct ec_lpc_host_args {
	uint8_t flags;
	uint8_t command_version;
	uint8_t data_size;
	uint8_t checksum;
};
struct ec_host_request {
	uint8_t struct_version;
	uint8_t checksum;
	uint16_t command;
	uint8_t command_version;
	uint8_t reserved;
	uint16_t data_len;
};
struct ec_host_response {
	uint8_t struct_version;
	uint8_t checksum;
	uint16_t result;
	uint16_t data_len;
	uint16_t reserved;
};
struct ec_params_hello {
	uint32_t in_data;
};
struct ec_response_hello {
	uint32_t out_data;
};
struct ec_response_get_version {
	char version_string_ro[32];
	char version_string_rw[32];
	char reserved[32];
	uint32_t current_image;
};
struct ec_response_get_chip_info {
	char vendor[32];
	char name[32];
	char revision[32];
};
struct ec_response_board_version {
	uint16_t board_version;
};
struct ec_params_get_cmd_versions {
	uint8_t cmd;
};
struct ec_params_get_cmd_versions_v1 {
	uint16_t cmd;
};
struct ec_response_get_cmd_versions {
	uint32_t version_mask;
};
enum ec_comms_status { EC_COMMS_STATUS_PROCESSING = 1 };
struct ec_response_get_comms_status {
	uint32_t flags;
};
struct ec_response_get_protocol_info {
	uint32_t protocol_versions;
	uint16_t max_request_packet_size;
	uint16_t max_response_packet_size;
	uint32_t flags;
};
enum ec_feature_code { EC_FEATURE_LIGHTBAR = 4, EC_FEATURE_MOTION_SENSE = 6, EC_FEATURE_USB_PD = 22, EC_FEATURE_MOTION_SENSE_FIFO = 24, EC_FEATURE_RTC = 27, EC_FEATURE_FINGERPRINT, EC_FEATURE_TOUCHPAD, EC_FEATURE_CEC = 35, EC_FEATURE_MOTION_SENSE_TIGHT_TIMESTAMPS, EC_FEATURE_REFINED_TABLET_MODE_HYSTERESIS, EC_FEATURE_SCP = 39, EC_FEATURE_ISH, EC_FEATURE_TYPEC_CMD, EC_FEATURE_TYPEC_MUX_REQUIRE_AP_ACK = 43, EC_FEATURE_SCP_C1 = 45 };
struct ec_response_get_features {
	uint32_t flags[2];
};
struct ec_response_flash_info {
	uint32_t flash_size;
	uint32_t write_block_size;
	uint32_t erase_block_size;
	uint32_t protect_block_size;
};
enum ec_vbnvcontext_op { EC_VBNV_CONTEXT_OP_READ, EC_VBNV_CONTEXT_OP_WRITE };
struct ec_params_vbnvcontext {
	uint32_t op;
	uint8_t block[EC_VBNV_BLOCK_SIZE];
};
struct ec_response_vbnvcontext {
	uint8_t block[EC_VBNV_BLOCK_SIZE];
};
struct ec_response_pwm_get_keyboard_backlight {
	uint8_t percent;
	uint8_t enabled;
};
struct ec_params_pwm_set_keyboard_backlight {
	uint8_t percent;
};
struct lightbar_program {
	uint8_t size;
	uint8_t data[EC_LB_PROG_LEN];
};
struct __ec_todo_unpacked {
	uint8_t num;
};
struct ec_params_lightbar {
	uint8_t cmd;
	union {
		struct __ec_todo_unpacked set_brightness, seq, demo;
		struct __ec_todo_unpacked reg;
		struct __ec_todo_unpacked set_rgb;
		struct __ec_todo_unpacked manual_suspend_ctrl;
		struct lightbar_program set_program;
	};
};
struct ec_response_lightbar {
	union {
		struct __ec_todo_unpacked dump;
		struct __ec_todo_unpacked get_seq, get_brightness, get_demo;
		struct __ec_todo_unpacked version;
	};
};
enum lightbar_command { LIGHTBAR_CMD_SET_BRIGHTNESS = 4, LIGHTBAR_CMD_SEQ, LIGHTBAR_CMD_SET_RGB = 7, LIGHTBAR_CMD_GET_SEQ, LIGHTBAR_CMD_VERSION = 12, LIGHTBAR_CMD_SET_PROGRAM = 18, LIGHTBAR_CMD_MANUAL_SUSPEND_CTRL, LIGHTBAR_CMD_SUSPEND, LIGHTBAR_CMD_RESUME };
enum motionsense_command { MOTIONSENSE_CMD_DUMP, MOTIONSENSE_CMD_INFO, MOTIONSENSE_CMD_KB_WAKE_ANGLE = 5, MOTIONSENSE_CMD_FIFO_INFO = 7, MOTIONSENSE_CMD_FIFO_READ = 9, MOTIONSENSE_CMD_FIFO_INT_ENABLE = 15 };
enum motionsensor_type { MOTIONSENSE_TYPE_ACCEL, MOTIONSENSE_TYPE_GYRO, MOTIONSENSE_TYPE_MAG, MOTIONSENSE_TYPE_PROX, MOTIONSENSE_TYPE_LIGHT, MOTIONSENSE_TYPE_ACTIVITY, MOTIONSENSE_TYPE_BARO, MOTIONSENSE_TYPE_MAX = 8 };
struct ec_response_motion_sensor_data {
	uint8_t flags;
	uint8_t sensor_num;
	union {
		int16_t data[3];
	};
};
struct ec_response_motion_sense_fifo_info {
	uint16_t size;
	uint16_t count;
	uint32_t timestamp;
	uint16_t total_lost;
	uint16_t lost[];
};
struct ec_response_motion_sense_fifo_data {
	uint32_t number_data;
	struct ec_response_motion_sensor_data data[];
};
struct ec_params_motion_sense {
	uint8_t cmd;
	union {
		struct __ec_todo_unpacked dump;
		struct __ec_todo_unpacked kb_wake_angle;
		struct __ec_todo_unpacked info, info_3, data, fifo_flush, perform_calib, list_activities;
		struct __ec_todo_unpacked fifo_read;
		struct __ec_todo_unpacked fifo_int_enable;
	};
};
struct ec_response_motion_sense {
	union {
		struct __ec_todo_unpacked dump;
		struct __ec_todo_unpacked info;
		struct ec_response_motion_sensor_data data;
		struct __ec_todo_unpacked ec_rate, sensor_odr, sensor_range, kb_wake_angle, fifo_int_enable, spoof;
		struct ec_response_motion_sense_fifo_info fifo_info;
		struct ec_response_motion_sense_fifo_info fifo_flush;
		struct ec_response_motion_sense_fifo_data fifo_read;
	};
};
struct ec_response_rtc {
	uint32_t time;
};
struct ec_params_mkbp_info {
	uint8_t info_type;
	uint8_t event_type;
};
enum ec_mkbp_info_type { EC_MKBP_INFO_SUPPORTED = 1, EC_MKBP_INFO_CURRENT };
enum ec_mkbp_event { EC_MKBP_EVENT_KEY_MATRIX, EC_MKBP_EVENT_HOST_EVENT, EC_MKBP_EVENT_SENSOR_FIFO, EC_MKBP_EVENT_BUTTON, EC_MKBP_EVENT_SWITCH, EC_MKBP_EVENT_FINGERPRINT, EC_MKBP_EVENT_SYSRQ, EC_MKBP_EVENT_CEC_EVENT = 8, EC_MKBP_EVENT_CEC_MESSAGE, EC_MKBP_EVENT_PCHG = 12 };
struct ec_response_get_next_event {
	uint8_t event_type;
	union ec_response_get_next_data data;
};
struct ec_response_get_next_event_v1 {
	uint8_t event_type;
	union ec_response_get_next_data_v1 data;
};
struct ec_response_host_event_mask {
	uint32_t mask;
};
enum ec_console_read_subcmd { CONSOLE_READ_RECENT = 1 };
struct ec_params_console_read_v1 {
	uint8_t subcmd;
};
struct ec_params_i2c_passthru_msg {
	uint16_t addr_flags;
	uint16_t len;
};
struct ec_params_i2c_passthru {
	uint8_t port;
	uint8_t num_msgs;
	struct ec_params_i2c_passthru_msg msg[];
};
struct ec_response_i2c_passthru {
	uint8_t i2c_status;
	uint8_t num_msgs;
	uint8_t data[];
};
struct ec_params_external_power_limit_v1 {
	uint16_t current_lim;
	uint16_t voltage_lim;
};
enum host_sleep_event { HOST_SLEEP_EVENT_S3_SUSPEND = 1, HOST_SLEEP_EVENT_S3_RESUME, HOST_SLEEP_EVENT_S0IX_SUSPEND, HOST_SLEEP_EVENT_S0IX_RESUME };
struct ec_params_host_sleep_event {
	uint8_t sleep_event;
};
struct ec_params_host_sleep_event_v1 {
	uint8_t sleep_event;
	uint8_t reserved;
	union {
		struct {
			uint16_t sleep_timeout_ms;
		} suspend_params;
	};
};
struct ec_response_host_sleep_event_v1 {
	union {
		struct {
			uint32_t sleep_transitions;
		} resume_response;
	};
};
struct ec_params_cec_write {
	uint8_t msg[MAX_CEC_MSG_LEN];
};
struct ec_params_cec_set {
	uint8_t cmd;
	uint8_t val;
};
enum cec_command { CEC_CMD_ENABLE, CEC_CMD_LOGICAL_ADDRESS };
enum mkbp_cec_event { EC_MKBP_CEC_SEND_OK = 1, EC_MKBP_CEC_SEND_FAILED };
enum ec_reboot_cmd { EC_REBOOT_CANCEL, EC_REBOOT_JUMP_RO, EC_REBOOT_JUMP_RW, EC_REBOOT_COLD = 4, EC_REBOOT_DISABLE_JUMP, EC_REBOOT_HIBERNATE, EC_REBOOT_COLD_AP_OFF = 8 };
struct ec_params_reboot_ec {
	uint8_t cmd;
	uint8_t flags;
};
struct ec_response_host_event_status {
	uint32_t status;
};
enum usb_pd_control_role { USB_PD_CTRL_ROLE_NO_CHANGE };
enum usb_pd_control_mux { USB_PD_CTRL_MUX_NO_CHANGE };
enum usb_pd_control_swap { USB_PD_CTRL_SWAP_NONE };
struct ec_params_usb_pd_control {
	uint8_t port;
	uint8_t role;
	uint8_t mux;
	uint8_t swap;
};
struct ec_response_usb_pd_control {
	uint8_t enabled;
	uint8_t role;
	uint8_t polarity;
	uint8_t state;
};
struct ec_response_usb_pd_control_v1 {
	uint8_t enabled;
	uint8_t role;
	uint8_t polarity;
	char state[32];
};
struct ec_response_usb_pd_control_v2 {
	uint8_t enabled;
	uint8_t role;
	uint8_t polarity;
	char state[32];
	uint8_t dp_mode;
	uint8_t reserved;
	uint8_t control_flags;
	uint8_t cable_speed;
	uint8_t cable_gen;
};
struct ec_response_usb_pd_ports {
	uint8_t num_ports;
};
struct ec_params_usb_pd_power_info {
	uint8_t port;
};
enum usb_chg_type { USB_CHG_TYPE_NONE, USB_CHG_TYPE_PD, USB_CHG_TYPE_C, USB_CHG_TYPE_PROPRIETARY, USB_CHG_TYPE_BC12_DCP, USB_CHG_TYPE_BC12_CDP, USB_CHG_TYPE_BC12_SDP, USB_CHG_TYPE_OTHER, USB_CHG_TYPE_VBUS, USB_CHG_TYPE_UNKNOWN };
enum usb_power_roles { USB_PD_PORT_POWER_DISCONNECTED, USB_PD_PORT_POWER_SOURCE, USB_PD_PORT_POWER_SINK, USB_PD_PORT_POWER_SINK_NOT_CHARGING };
struct usb_chg_measures {
	uint16_t voltage_max;
	uint16_t voltage_now;
	uint16_t current_max;
	uint16_t current_lim;
};
struct ec_response_usb_pd_power_info {
	uint8_t role;
	uint8_t type;
	uint8_t dualrole;
	uint8_t reserved1;
	struct usb_chg_measures meas;
	uint32_t max_power;
};
struct ec_response_charge_port_count {
	uint8_t port_count;
};
struct ec_params_usb_pd_info_request {
	uint8_t port;
};
struct ec_params_usb_pd_discovery_entry {
	uint16_t vid;
	uint16_t pid;
	uint8_t ptype;
};
struct ec_response_pd_log {
	uint32_t timestamp;
	uint8_t type;
	uint8_t size_port;
	uint16_t data;
	uint8_t payload[];
};
struct mcdp_version {
	uint8_t major;
	uint8_t minor;
	uint16_t build;
};
struct mcdp_info {
	uint8_t family[2];
	uint8_t chipid[2];
	struct mcdp_version irom;
	struct mcdp_version fw;
};
struct ec_params_usb_pd_mux_info {
	uint8_t port;
};
struct ec_response_usb_pd_mux_info {
	uint8_t flags;
};
struct ec_response_uptime_info {
	uint32_t time_since_ec_boot_ms;
};
struct ec_response_pchg_count {
	uint8_t port_count;
};
struct ec_params_pchg {
	uint8_t port;
};
struct ec_response_pchg {
	uint32_t error;
	uint8_t state;
	uint8_t battery_percentage;
	uint8_t unused1;
	uint32_t fw_version;
};
enum pchg_state { PCHG_STATE_RESET, PCHG_STATE_INITIALIZED, PCHG_STATE_ENABLED, PCHG_STATE_DETECTED, PCHG_STATE_CHARGING, PCHG_STATE_FULL };
enum typec_partner_type { TYPEC_PARTNER_SOP, TYPEC_PARTNER_SOP_PRIME };
struct ec_params_typec_discovery {
	uint8_t port;
	uint8_t partner_type;
};
struct svid_mode_info {
	uint16_t svid;
	uint16_t mode_count;
	uint32_t mode_vdo[6];
};
struct ec_response_typec_discovery {
	uint8_t identity_count;
	uint8_t svid_count;
	uint16_t reserved;
	uint32_t discovery_vdo[6];
	struct svid_mode_info svids[];
};
enum typec_control_command { TYPEC_CONTROL_COMMAND_CLEAR_EVENTS = 1, TYPEC_CONTROL_COMMAND_USB_MUX_SET = 4 };
struct typec_usb_mux_set {
	uint8_t mux_index;
	uint8_t mux_flags;
};
struct ec_params_typec_control {
	uint8_t port;
	uint8_t command;
	uint16_t reserved;
	union {
		uint32_t clear_events_mask;
		struct typec_usb_mux_set mux_params;
	};
};
struct ec_params_typec_status {
	uint8_t port;
};
struct ec_response_typec_status {
	uint8_t sop_connected;
	uint8_t source_cap_count;
	uint8_t power_role;
	uint8_t data_role;
	uint8_t vconn_role;
	uint8_t sink_cap_count;
	uint8_t polarity;
	uint8_t mux_state;
	uint32_t events;
	uint16_t sop_revision;
	uint16_t sop_prime_revision;
	uint32_t source_cap_pdos[7];
	uint32_t sink_cap_pdos[7];
};
struct ec_params_usb_pd_mux_ack {
	uint8_t port;
};
union ec_response_get_next_data { uint8_t key_matrix[13]; uint32_t host_event; uint64_t host_event64; struct __ec_todo_unpacked { uint8_t reserved[3]; struct ec_response_motion_sense_fifo_info info; } sensor_fifo; uint32_t buttons; uint32_t switches; uint32_t fp_events; uint32_t sysrq; uint32_t cec_events; };
union ec_response_get_next_data_v1 { uint8_t key_matrix[16]; uint32_t host_event; uint64_t host_event64; struct __ec_todo_unpacked { uint8_t reserved[3]; struct ec_response_motion_sense_fifo_info info; } sensor_fifo; uint32_t buttons; uint32_t switches; uint32_t fp_events; uint32_t sysrq; uint32_t cec_events; uint8_t cec_message[16]; };
#endif
