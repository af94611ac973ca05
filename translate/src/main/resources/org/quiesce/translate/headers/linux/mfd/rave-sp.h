#ifndef QZ_LINUX_MFD_RAVE_SP_H
#define QZ_LINUX_MFD_RAVE_SP_H
struct notifier_block;
struct rave_sp;
enum rave_sp_command { RAVE_SP_CMD_GET_FIRMWARE_VERSION = 0x20, RAVE_SP_CMD_GET_BOOTLOADER_VERSION, RAVE_SP_CMD_BOOT_SOURCE = 38, RAVE_SP_CMD_GET_GPIO_STATE = 47, RAVE_SP_CMD_STATUS = 160, RAVE_SP_CMD_SW_WDT, RAVE_SP_CMD_PET_WDT, RAVE_SP_CMD_RMB_EEPROM = 164, RAVE_SP_CMD_RESET = 167, RAVE_SP_CMD_RESET_REASON, RAVE_SP_CMD_REQ_COPPER_REV = 182, RAVE_SP_CMD_CONTROL_EVENTS = 187, RAVE_SP_EVNT_BASE = 224 };
unsigned long rave_sp_action_pack(u8 event, u8 value);
u8 rave_sp_action_unpack_event(unsigned long action);
u8 rave_sp_action_unpack_value(unsigned long action);
int rave_sp_exec(struct rave_sp *sp, void *__data, size_t data_size, void *reply_data, size_t reply_data_size);
int devm_rave_sp_register_event_notifier(struct device *dev, struct notifier_block *nb);
#endif
