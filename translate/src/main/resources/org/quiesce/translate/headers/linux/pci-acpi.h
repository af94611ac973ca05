#ifndef QZ_LINUX_PCI_ACPI_H
#define QZ_LINUX_PCI_ACPI_H
#include <acpi/acpi_bus.h>
#include <acpi/actypes.h>
#include <linux/acpi.h>
struct acpi_device;
struct pci_bus;
struct pci_dev;
#define DSM_PCI_DEVICE_NAME 7
#define DSM_PCI_POWER_ON_RESET_DELAY 8
#define DSM_PCI_DEVICE_READINESS_DURATIONS 9
acpi_status pci_acpi_add_bus_pm_notifier(struct acpi_device *dev);
acpi_status pci_acpi_add_pm_notifier(struct acpi_device *dev, struct pci_dev *pci_dev);
acpi_status pci_acpi_remove_pm_notifier(struct acpi_device *dev);
phys_addr_t acpi_pci_root_get_mcfg_addr(acpi_handle handle);
acpi_handle acpi_pci_get_bridge_handle(struct pci_bus *pbus);
void acpi_pci_add_bus(struct pci_bus *bus);
void acpi_pci_remove_bus(struct pci_bus *bus);
void pci_acpi_setup(struct device *dev, struct acpi_device *adev);
void pci_acpi_cleanup(struct device *dev, struct acpi_device *adev);
void acpi_pci_slot_init(void);
void acpi_pci_slot_enumerate(struct pci_bus *bus);
void acpi_pci_slot_remove(struct pci_bus *bus);
void acpiphp_init(void);
void acpiphp_enumerate_slots(struct pci_bus *bus);
void acpiphp_remove_slots(struct pci_bus *bus);
void acpiphp_check_host_bridge(struct acpi_device *adev);
extern const guid_t pci_acpi_dsm_guid;
void pci_acpi_add_edr_notifier(struct pci_dev *pdev);
void pci_acpi_remove_edr_notifier(struct pci_dev *pdev);
int pci_acpi_set_companion_lookup_hook(struct acpi_device *(*func)(struct pci_dev *));
void pci_acpi_clear_companion_lookup_hook(void);
#endif
